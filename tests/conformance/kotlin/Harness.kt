// What the checks of all tables print with; see tests/src/answers.rs.
import java.io.File
import kotlin.time.Duration

private val out = StringBuilder()

fun say(vararg fields: String) {
    fields.joinTo(out, "\t", postfix = "\n")
}

fun done() {
    System.out.write(out.toString().toByteArray())
    System.out.flush()
}

fun vectors(table: String): List<String> =
    File("vectors/$table.txt").readLines().map { text(it.substringBefore('\t')) }

/** Asks each question about a text in a language, and prints the answers. */
fun ask(
    table: String,
    asked: (String, String, String) -> String?,
) {
    for (line in File("vectors/$table.languages.txt").readLines()) {
        val (reason, column, tag) = line.split('\t')
        say("text", reason, column, tag, shown(asked(text(reason), column, text(tag))))
    }
}

private fun text(hex: String): String = hex.hexToByteArray().decodeToString()

fun hex(text: String): String = text.encodeToByteArray().toHexString()

/** A value in the form of tests/src/answers.rs. */
fun shown(value: Any?): String =
    when (value) {
        null -> "-"
        is String -> hex(value)
        is Boolean, is Int, is Long -> value.toString()
        is Double -> "%016x".format((value + 0.0).toBits())
        is Duration -> value.inWholeNanoseconds.toString()
        is List<*> -> value.joinToString(",", "[", "]", transform = ::shown)
        else -> hex(value.javaClass.getMethod("getValue").invoke(value) as String)
    }
