/** Every colour scheme in every language. */
export const LOOKS = [
  ["light", "en"],
  ["dark", "en"],
  ["light", "ja"],
  ["dark", "ja"],
] as const;
