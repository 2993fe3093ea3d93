using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Reports.Documents.Word;

/// <summary>Reads a part of a package once without keeping it, before it is read for good: for its size and its depth.</summary>
internal static class WordXml
{
    private const int Deepest = 256;

    /// <exception cref="UnreadableFileException">The part is too large or nests too deep.</exception>
    public static void Check(OpenXmlPart part, ReadingBudget budget)
    {
        using var stream = new CountedStream(part.GetStream(FileMode.Open, FileAccess.Read), budget);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true });
        while (reader.Read())
        {
            if (reader.Depth > Deepest) throw new UnreadableFileException("nestedTooDeep", $"More than {Deepest} elements of the Word file stand inside each other. Save it as PDF and upload that.");
        }
    }

    private sealed class CountedStream(Stream inner, ReadingBudget budget) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            budget.AddDecompressed(read);
            budget.Check();
            return read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
