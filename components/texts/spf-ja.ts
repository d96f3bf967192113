import type { spf } from "./spf.ts";

export const spfJa: Readonly<Record<keyof typeof spf, string>> = {
  "spf.running": "ここまでのルックアップ数",
  "spf.match": "一致",
  "spf.noMatch": "不一致",
  "spf.notEvaluated": "未到達",
  "spf.error": "エラー",
  "spf.duplicate": "重複",
  "spf.void": "結果なし {count} 回",
  "spf.addresses": "アドレス {count} 個",
  "spf.lookups": "ルックアップ数",
  "spf.term": "項",
};
