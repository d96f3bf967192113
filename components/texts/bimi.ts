/** The indicator. */
export const bimi = {
  "bimi.preview": "The indicator, on light and on dark, round and square, large and small. Each mailbox shows it in its own way.",
  "bimi.indicator": "Indicator of {name}",
};
