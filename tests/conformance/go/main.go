// Command harness asks the generated packages for everything, and prints what they answer; see tests/src/answers.rs.
package main

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"reflect"
	"sort"
	"strings"
	"time"
)

// tables has for each table what prints its answers.
var tables = map[string]func(vectors []string){}

var out = bufio.NewWriter(os.Stdout)

func main() {
	defer out.Flush()
	var names []string
	for name := range tables {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		say("table", name)
		tables[name](vectors(name))
	}
}

func vectors(name string) []string {
	text := must(os.ReadFile("vectors/" + name + ".txt"))
	var texts []string
	for _, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
		texts = append(texts, string(must(hex.DecodeString(strings.Split(line, "\t")[0]))))
	}
	return texts
}

// asked calls ask with each question about a text in a language, and prints the answers.
func asked(name string, ask func(reason, column, tag string) (string, bool)) {
	text := must(os.ReadFile("vectors/" + name + ".languages.txt"))
	for _, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
		fields := strings.Split(line, "\t")
		reason, tag := must(hex.DecodeString(fields[0])), must(hex.DecodeString(fields[2]))
		found, ok := ask(string(reason), fields[1], string(tag))
		say("text", fields[0], fields[1], fields[2], shown(found, ok))
	}
}

// vector takes a text through JSON, as a value and as a key.
func vector[Reason interface {
	~string
	comparable
	Known() bool
}](text string) {
	var reason Reason
	decode(encode(text), &reason)
	known := "-"
	if reason.Known() {
		known = hexed(string(reason))
	}
	var encoded string
	decode(encode(reason), &encoded)

	var keys map[Reason]bool
	decode(encode(map[string]bool{text: true}), &keys)
	if !keys[reason] || len(keys) != 1 {
		panic("as a key it is another: " + text)
	}
	var texts map[string]bool
	decode(encode(keys), &texts)
	if !texts[encoded] {
		panic("as a key it is written otherwise: " + text)
	}
	say("vector", hexed(text), known, hexed(encoded))
}

func encode(value any) []byte {
	return must(json.Marshal(value))
}

func decode(text []byte, into any) {
	if err := json.Unmarshal(text, into); err != nil {
		panic(err)
	}
}

func say(fields ...string) {
	fmt.Fprintln(out, strings.Join(fields, "\t"))
}

// shown is a value in the form of tests/src/answers.rs.
func shown(value any, ok bool) string {
	if !ok {
		return "-"
	}
	reflected := reflect.ValueOf(value)
	switch found := value.(type) {
	case time.Duration:
		return fmt.Sprint(int64(found))
	case float64:
		return fmt.Sprintf("%016x", math.Float64bits(found))
	}
	switch reflected.Kind() {
	case reflect.String:
		return hexed(reflected.String())
	case reflect.Slice:
		items := []string{}
		for at := 0; at < reflected.Len(); at++ {
			items = append(items, shown(reflected.Index(at).Interface(), true))
			// Nobody else may see this.
			reflected.Index(at).SetZero()
		}
		return "[" + strings.Join(items, ",") + "]"
	}
	return fmt.Sprint(value)
}

func hexed(text string) string {
	return hex.EncodeToString([]byte(text))
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
