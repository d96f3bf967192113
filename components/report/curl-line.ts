/** The command that asks this installation for the same report. Browser only: the origin is the page's own. */
export function curlLine(api: string): string {
  return `curl '${window.location.origin}${api.replaceAll("'", "%27")}'`;
}
