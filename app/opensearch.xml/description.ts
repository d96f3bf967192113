const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** Where the browser reached this installation, as it says itself; browsers take no relative address here. Null where it says nothing of the kind. */
export function originOf(headers: Headers): string | null {
  const host = headers.get("host") ?? "";
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return HOST.test(host) ? `${scheme}://${host.toLowerCase()}` : null;
}

/** The OpenSearch 1.1 description document. */
export function openSearch(origin: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Mailvane</ShortName>
  <Description>Look up a mail domain, an address, or a command such as spf:example.com</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${origin}/icon.svg</Image>
  <Url type="text/html" method="get" template="${origin}/go?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
