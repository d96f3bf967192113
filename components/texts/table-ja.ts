import type { table } from "./table.ts";

export const tableJa: Readonly<Record<keyof typeof table, string>> = {
  "table.none": "表示する項目はありません。理由は判定のとおりです。",
  "table.yes": "はい",
  "table.no": "いいえ",
};
