import type { transcript } from "./transcript.ts";

export const transcriptJa: Readonly<Record<keyof typeof transcript, string>> = {
  "transcript.heading": "問い合わせの記録",
  "transcript.questions": "問い合わせ {count} 件",
  "transcript.cached": "{seconds} 秒前のキャッシュ",
  "transcript.noServer": "サーバーなし",
  "raw.heading": "データとしてのレポート",
  "raw.reproduce": "コマンドラインで同じレポートを取得",
  "raw.open": "JSON を開く",
};
