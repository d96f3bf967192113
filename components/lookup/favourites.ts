const MOST = 50;

/** Where a browser keeps its favourite domains, and what may stand there. */
export const FAVOURITES = "favourites";

export function readFavourites(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((domain) => typeof domain === "string").slice(0, MOST) : [];
}
