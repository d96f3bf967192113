/** How a message lets its reader leave a list (RFC 2369 §3.2, RFC 8058). */
export interface Unsubscribe {
  /** The URIs in the order of the field. */
  uris: string[];
  /** One of them is HTTPS. */
  https: boolean;
  /** The value of List-Unsubscribe-Post; null where there is no such field. */
  post: string | null;
  /** RFC 8058 §3.1: both fields stand as they must. */
  oneClick: boolean;
}

const MOST_URIS = 20;

/** In: the values of the two fields, each null where there is none. Out: null where there is neither. */
export function unsubscribeOf(list: string | null, post: string | null): Unsubscribe | null {
  if (list === null && post === null) return null;
  const uris = [...(list ?? "").matchAll(/<([^<>]*)>/g)].slice(0, MOST_URIS).map(([, uri = ""]) => uri.replace(/\s/g, ""));
  const https = uris.some((uri) => /^https:\/\/[^/]/i.test(uri));
  return { uris, https, post, oneClick: https && post !== null && /^List-Unsubscribe=One-Click$/i.test(post) };
}
