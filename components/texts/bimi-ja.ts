import type { bimi } from "./bimi.ts";

export const bimiJa: Readonly<Record<keyof typeof bimi, string>> = {
  "bimi.preview": "ロゴを、明るい背景と暗い背景、円形と角形、大小で表示しています。実際の表示はメールボックスごとに異なります。",
  "bimi.indicator": "{name} のロゴ",
};
