/** The form of a lookup. */
export const form = {
  "form.required": "required",
  "form.optional": "optional",
  "form.submit": "Look up",
  "form.examples": "Examples",
  "form.problem": "{count|One field needs|Some fields need} another value.",
  "form.more": "Ask more exactly",
  "form.refine": "Check",
};
