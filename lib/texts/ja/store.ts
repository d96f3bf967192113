/** Why a report could not be kept, and why what was kept is not found. */
export const store: Readonly<Record<string, string>> = {
  "The disk of the store is full. Make room; the next report is kept again.":
    "データの保存先のディスクに空きがありません。空きを作れば、次のレポートから保存されます。",
  "Something else has kept the store locked for five seconds. The next report is kept again once it is free.":
    "ほかの処理がデータベースを 5 秒以上ロックしています。ロックが解けた後のレポートから保存されます。",
  "The store may not be written. Give Mailvane the right to write to its folder.":
    "データの保存先に書き込めません。Mailvane にフォルダーへの書き込み権限を与えてください。",
  "The file of the store is damaged. Restore a backup (npm run restore).":
    "データベースのファイルが壊れています。バックアップから復元してください（npm run restore）。",
  "The store was written by a newer Mailvane. Start that one, or restore an older backup.":
    "データベースは新しいバージョンの Mailvane で作成されています。そのバージョンを起動するか、古いバックアップを復元してください。",
  "The folder of the store is on a network file system, on which SQLite loses data. Choose another folder, or PostgreSQL.":
    "データの保存先がネットワークファイルシステム上にあり、SQLite ではデータが失われるおそれがあります。別のフォルダーか PostgreSQL を使ってください。",
  "The store cannot be reached. The server’s log names the cause.":
    "データベースに接続できません。原因はサーバーのログに記録されています。",
  "There is no frozen report here. The address may be mistyped, or the report has expired or was revoked.":
    "ここに固定レポートはありません。アドレスが誤っているか、閲覧期限が切れているか、取り消されています。",
  "No report of this domain is kept under this id.": "このドメインのレポートは、この ID では保存されていません。",
  "There is no parameter of this name.": "この名前のパラメーターはありません。",
  "This takes JSON: domain, run, days (7, 30, 365 or null) and hideAddresses.":
    "domain、run、days（7、30、365 または null）、hideAddresses を含む JSON を指定してください。",
  "Favourites are kept for whoever has signed in; other browsers keep their own.":
    "お気に入りはサインインした人のために保存されます。それ以外の場合はブラウザーに保存されます。",
  "You have as many favourites as there can be. Remove one first.": "お気に入りの数が上限に達しています。先にどれかを外してください。",
};
