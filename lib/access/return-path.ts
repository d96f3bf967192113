/** Where to go after sign-in: a path of ours, whatever somebody wrote into the link that led there. */
export function returnPath(text: string | null): string {
  if (!text || !/^\/(?![/\\])[\x21-\x7e]*$/.test(text)) return "/";
  // What a browser makes of it must still be ours.
  const url = URL.canParse(text, "http://here.invalid") ? new URL(text, "http://here.invalid") : null;
  return url?.origin === "http://here.invalid" && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}` : "/";
}
