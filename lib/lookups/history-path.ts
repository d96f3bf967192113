/** Pages of what was kept of a domain. Names and ids in them need no encoding. */
export function historyPath(domain: string, search: { from?: string; to?: string; before?: string } = {}): string {
  const query = new URLSearchParams(Object.entries(search).filter(([, id]) => id !== undefined));
  return `/history/${domain}${query.size > 0 ? `?${query}` : ""}`;
}

/** The page of one kept report. */
export function runPath(domain: string, run: string): string {
  return `/history/${domain}/${run}`;
}

/** What has changed, for feed readers. */
export function feedPath(domain: string): string {
  return `/history/${domain}/feed`;
}
