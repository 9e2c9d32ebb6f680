// What the checks of all tables print with; see tests/src/answers.rs.
using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

internal static class Harness
{
    private static readonly StringBuilder Out = new StringBuilder();

    public static void Say(params string[] fields) => Out.Append(string.Join("\t", fields)).Append('\n');

    public static void Done() => Console.Out.Write(Out.ToString());

    public static void Must(bool holds, object what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(what.ToString());
        }
    }

    public static IEnumerable<string> Vectors(string table) =>
        from line in File.ReadAllLines(Path.Combine("vectors", table + ".txt")) select Text(line.Split('\t')[0]);

    /// <summary>Asks each question about a text in a language, and prints the answers.</summary>
    public static void Ask(string table, Func<string, string, string, string> asked)
    {
        foreach (var line in File.ReadAllLines(Path.Combine("vectors", table + ".languages.txt")))
        {
            var fields = line.Split('\t');
            Say("text", fields[0], fields[1], fields[2], Shown(asked(Text(fields[0]), fields[1], Text(fields[2]))));
        }
    }

    /// <summary>A text through the converter that serializers and configuration use.</summary>
    public static Reason Converted<Reason>(string text)
    {
        var converter = TypeDescriptor.GetConverter(typeof(Reason));
        Must(converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string)), typeof(Reason));
        var reason = (Reason)converter.ConvertFromInvariantString(text);
        Must(converter.ConvertToInvariantString(reason) == reason.ToString(), text);
        return reason;
    }

    public static string Hex(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(b => b.ToString("x2")));

    /// <summary>A value in the form of tests/src/answers.rs.</summary>
    public static string Shown(object value)
    {
        if (value == null)
        {
            return "-";
        }
        if (value is string)
        {
            return Hex((string)value);
        }
        if (value is bool)
        {
            return (bool)value ? "true" : "false";
        }
        if (value is double)
        {
            return BitConverter.DoubleToInt64Bits((double)value + 0.0).ToString("x16");
        }
        if (value is TimeSpan)
        {
            return ((decimal)((TimeSpan)value).Ticks * 100).ToString(CultureInfo.InvariantCulture);
        }
        if (value is IList)
        {
            Must(((IList)value).IsReadOnly, "a list that can be changed");
            return "[" + string.Join(",", ((IList)value).Cast<object>().Select(Shown)) + "]";
        }
        return value is long || value is int ? value.ToString() : Hex(value.ToString());
    }

    private static string Text(string hex)
    {
        var bytes = new byte[hex.Length / 2];
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] = byte.Parse(hex.Substring(at * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        }
        return Encoding.UTF8.GetString(bytes);
    }
}
