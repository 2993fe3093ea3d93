using Microsoft.AspNetCore.Http.Metadata;

namespace Functions.Http;

internal sealed record RequestSizeLimit(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
