import type { LookupTexts } from "#lib/texts/catalogue.ts";

export const asn: LookupTexts = {
  title: "ネットワーク",
  summary: "アドレスをインターネットに広告しているネットワークを、その番号と名前とともに示します。",
  checks: {
    "not-announced": {
      title: "アドレスがネットワークから広告されていること",
      failureTitle: "{address} を広告しているネットワークがありません",
      why: "ルーターは、アドレスを広告するネットワークから経路を学習します（BGP）。このアドレスの広告は観測されておらず、インターネットの大部分から到達できません。データは Team Cymru のもので、数時間前の状態です。",
      fix: "使用中のアドレスであれば、プレフィックスが広告されているかを割り当て元に確認してください。",
      details: { unreadable: "応答に読み取れる内容がありません: 「{text}」" },
    },
    "several-origins": {
      title: "プレフィックスを広告するネットワークが 1 つであること",
      failureTitle: "{count} 個のネットワークが {prefix} を広告しています",
      why: "通常、プレフィックスの起点は 1 つです。意図的にアドレスを共有している場合は複数でも正常ですが、そうでなければ、いずれかが乗っ取った可能性があります。",
      fix: "{systems} のすべてが {prefix} を広告することになっているかを確認してください。",
      details: { none: "{address} の起点は不明です。" },
    },
    "unanswered-question": {
      title: "すべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、どのネットワークがアドレスを広告しているか、またはその名前がわかりません。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、リゾルバーから cymru.com のネームサーバーに到達できるかを確認してください。",
    },
  },
  sentences: {
    "A public IPv4 or IPv6 address.": "公開 IPv4 または IPv6 アドレスです。",
    Prefixes: "プレフィックス",
    Prefix: "プレフィックス",
    "{address} belongs to AS{number}, {name}.": "{address} は AS{number}（{name}）に属します。",
    "{address} belongs to AS{number}.": "{address} は AS{number} に属します。",
    "No network announces {address}.": "{address} を広告しているネットワークはありません。",
    "Which network announces {address} could not be found out: the answer cannot be read.":
      "{address} を広告しているネットワークを確認できませんでした: 応答を読み取れません。",
    "Which network announces {address} could not be found out: {cause}.":
      "{address} を広告しているネットワークを確認できませんでした: {cause}。",
    "AS number": "AS 番号",
    "Name of the system": "AS の名前",
    Country: "国",
    Registry: "レジストリ",
    Allocated: "割り当て日",
    "The name of the system has no answer: {cause}": "AS の名前に応答なし: {cause}",
  },
};
