/** One property of a result: `smtp.mailfrom=example.org`. */
export interface ResultProperty {
  /** Empty where the property has none, as in Microsoft's `action=none`. */
  ptype: string;
  property: string;
  value: string;
}

/** What one method found (RFC 8601 §2.2: resinfo). Pairs stay in lists: names from a message never become keys of an object. */
export interface MethodResult {
  /** In lower case: "dkim", "spf". */
  method: string;
  version: string | null;
  /** In lower case. */
  result: string;
  reason: string | null;
  properties: ResultProperty[];
  comments: string[];
}

/** An Authentication-Results field, or the part of an ARC-Authentication-Results field after its instance. */
export interface AuthenticationResults {
  /** Who says so; null where the field does not name it. */
  authservId: string | null;
  version: string | null;
  /** Empty where it says `none`. */
  results: MethodResult[];
  /** Pieces that are no result. */
  strays: string[];
}
