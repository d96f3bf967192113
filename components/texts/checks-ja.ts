import type { checks } from "./checks.ts";

export const checksJa: Readonly<Record<keyof typeof checks, string>> = {
  "checks.heading": "チェック項目",
  "checks.all": "すべてのチェック項目",
  "checks.intro": "Mailvane が確認するすべての項目について、根拠となる規定、不合格の意味、対処方法をまとめています。",
  "checks.severity": "不合格の場合",
  "checks.means": "不合格の意味",
  "checks.do": "対処",
  "checks.details": "補足として表示される内容",
  "checks.rules": "規定",
  "checks.id": "ID",
};
