var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/api/reports", () => "[]");
app.Run();
