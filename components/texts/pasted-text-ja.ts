import type { pastedText } from "./pasted-text.ts";

export const pastedTextJa: Readonly<Record<keyof typeof pastedText, string>> = {
  "text.submit": "読み取る",
  "text.file": "またはファイルを選択",
  "text.fileHelp":
    "ソースのまま保存したメッセージ（.eml ファイルなど）。ファイルならオクテットがそのまま保たれるので、署名を検証できます。",
  "text.example": "例を入力",
  "text.another": "別のメッセージを調べる",
  "text.empty": "テキストを貼り付けるか、ファイルを選択してください。",
  "text.tooLarge": "{octets} オクテットあります。読み取れるのは最大 {most} オクテットです。",
  "text.name": "貼り付けたメッセージ",
  "text.noscript":
    "Mailvane はブラウザーからテキストを送信するため、JavaScript が必要です。JavaScript を使わない場合は、ターミナルからファイルを送信してください:",
};
