// Mono has no System.Text.Json. These are the parts of it that generated code uses, with their signatures alone, so that
// what is behind `#if NET6_0_OR_GREATER` is compiled.
namespace System.Text.Json
{
    public sealed class JsonSerializerOptions { }

    public class JsonException : Exception { }

    public struct Utf8JsonReader
    {
        public string GetString() => throw new NotImplementedException();
    }

    public sealed class Utf8JsonWriter
    {
        public void WriteStringValue(string value) => throw new NotImplementedException();

        public void WritePropertyName(string value) => throw new NotImplementedException();
    }
}

namespace System.Text.Json.Serialization
{
    public sealed class JsonConverterAttribute : Attribute
    {
        public JsonConverterAttribute(Type converterType) { }
    }

    public abstract class JsonConverter<T>
    {
        public abstract T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);

        public abstract void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);

        public virtual T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotImplementedException();

        public virtual void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            throw new NotImplementedException();
    }
}
