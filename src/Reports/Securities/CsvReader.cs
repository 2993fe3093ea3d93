using System.Text;

namespace Reports.Securities;

/// <summary>Records of comma-separated values as in RFC 4180. A line that is not well-formed is a record with a problem, and the next is read as usual.</summary>
internal ref struct CsvReader(string text)
{
    // A quote that nobody closed would take the rest of the file.
    private const int LongestQuote = 1000;

    private readonly List<string> _fields = [];
    private int _at;
    private int _line = 1;

    public static IReadOnlyList<CsvRecord> Read(string text)
    {
        var reader = new CsvReader(text);
        var records = new List<CsvRecord>();
        while (reader._at < text.Length) records.Add(reader.Record());
        return records;
    }

    private CsvRecord Record()
    {
        var (start, line) = (_at, _line);
        _fields.Clear();
        string? problem;
        do problem = Field();
        while (problem is null && Skip(','));
        if (problem is null && EndOfLine()) return new(line, [.. _fields]);

        (_at, _line) = (start, line);
        while (_at < text.Length && text[_at] is not ('\r' or '\n')) _at++;
        var broken = text[start.._at];
        EndOfLine();
        return new(line, [broken], problem ?? "A quotation mark must end its field.");
    }

    private string? Field()
    {
        if (_at < text.Length && text[_at] == '"') return Quoted();
        var start = _at;
        while (_at < text.Length && text[_at] is not (',' or '\r' or '\n')) _at++;
        _fields.Add(text[start.._at].Trim());
        return _fields[^1].Contains('"') ? "A quotation mark must begin its field, and be doubled inside." : null;
    }

    private string? Quoted()
    {
        var field = new StringBuilder();
        var limit = Math.Min(text.Length, _at + LongestQuote);
        for (_at++; _at < limit; _at++)
        {
            if (text[_at] == '\n') _line++;
            if (text[_at] != '"')
            {
                field.Append(text[_at]);
                continue;
            }
            _at++;
            if (_at == text.Length || text[_at] != '"')
            {
                _fields.Add(field.ToString().Trim());
                return null;
            }
            field.Append('"');
        }
        return "A quotation mark is opened and not closed.";
    }

    private bool Skip(char character)
    {
        if (_at >= text.Length || text[_at] != character) return false;
        _at++;
        return true;
    }

    private bool EndOfLine()
    {
        if (_at >= text.Length) return true;
        if (!(Skip('\r') | Skip('\n'))) return false;
        _line++;
        return true;
    }
}
