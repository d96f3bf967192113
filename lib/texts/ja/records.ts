import type { CheckTexts, LookupTexts } from "#lib/texts/catalogue.ts";

const CHECKS: Record<"name-does-not-exist" | "dangling-alias" | "unanswered-question" | "alias-beside-others", CheckTexts> = {
  "name-does-not-exist": {
    title: "名前が存在すること",
    failureTitle: "{name} は存在しません",
    why: "ゾーンのネームサーバーは、この名前にもその下にも何もないと応答しています（NXDOMAIN）。この名前を使う処理はエラーになります。",
    fix: "存在するはずの名前であれば、綴りの誤りがないか、ゾーンのネームサーバーに登録されているかを確認してください。",
  },
  "dangling-alias": {
    title: "エイリアス先の名前が存在すること",
    failureTitle: "{name} は {target} のエイリアスですが、その名前は存在しません",
    why: "この名前を使う処理はエラーになります。エイリアス先が、ホスティングサービスなど他者も名前を登録できるゾーンにある場合、第三者がその名前を取得し、あなたの名前で応答する可能性があります。",
    fix: "エイリアスを削除するか、存在する名前に向けてください。",
    details: { "no-alias": "{name} はエイリアスではありません。" },
  },
  "unanswered-question": {
    title: "すべての問い合わせに応答があること",
    failureTitle: "応答のない問い合わせがあります",
    why: "応答がない場合、レコードが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。",
    fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
  },
  "alias-beside-others": {
    title: "エイリアスの名前にほかのレコードがないこと",
    failureTitle: "{name} はエイリアスですが、{types} レコードもあります",
    why: "エイリアスである名前には、ほかのデータを置けません。リゾルバーがどちらを返すかは最初の問い合わせによって変わり、メール、Web、所有権の確認が人によって動いたり動かなかったりします。",
    fix: "エイリアスを削除してエイリアス先のレコードを登録するか、ほかのレコードを削除してください。SOA と NS が必ずあるゾーンの頂点に、エイリアスは置けません。",
  },
};

/** Checks that the lookup of one type has beside those that all have. */
const OWN: Readonly<Record<string, Readonly<Record<string, CheckTexts>>>> = {
  cname: { "alias-beside-others": CHECKS["alias-beside-others"] },
  nsec3param: {
    iterations: {
      title: "名前のハッシュに追加の反復がないこと",
      failureTitle: "名前のハッシュに {iterations} 回の追加の反復があります",
      why: "追加の反復には保護の効果がなく、リゾルバーに負荷をかけるだけです。独自の上限を超えると、リゾルバーはゾーンを署名なしとみなすか、SERVFAIL を返します。",
      fix: "反復を 0 に、ソルトを空にしてください（「1 0 0 -」と書きます）。",
    },
  },
};
const ADDRESSES: Readonly<Record<string, CheckTexts>> = {
  "address-not-public": {
    title: "すべてのアドレスが公開インターネットのものであること",
    failureTitle: "{count} 個のアドレスが公開インターネットのものではありません",
    why: "よそから名前を引いた側は、このようなアドレスに到達できないか、同じアドレスを持つ自分のネットワークのマシンに接続してしまいます。",
    fix: "公開アドレスを登録するか、この名前を自分のネットワークからだけ見えるゾーンに置いてください。",
  },
};

const SENTENCES: Readonly<Record<string, string>> = {
  "{name} does not exist.": "{name} は存在しません。",
  "{name} has no address of this family.": "{name} にこの IP バージョンのアドレスはありません。",
  "{name} has no such record.": "{name} にこのレコードはありません。",
  "A domain, a host, or a name with underscores.": "ドメイン、ホスト、またはアンダースコアを含む名前です。",
  "An IPv4 or IPv6 address.": "IPv4 または IPv6 アドレスです。",
  "{name} has {count} {type} {count|record|records}.": "{name} には {type} レコードが {count} 件あります。",
  "{name} exists and has no {type} record.": "{name} は存在し、{type} レコードはありません。",
  "{name} is an alias of {target}, which has {count} {type} {count|record|records}.":
    "{name} は {target} のエイリアスで、エイリアス先に {type} レコードが {count} 件あります。",
  "{name} is an alias of {target}, which has no {type} record.":
    "{name} は {target} のエイリアスで、エイリアス先に {type} レコードはありません。",
  "{name} is an alias of {target}, which does not exist (NXDOMAIN).":
    "{name} は {target} のエイリアスで、その名前は存在しません（NXDOMAIN）。",
  "Whether {name} has {type} records could not be found out: {cause}.":
    "{name} に {type} レコードがあるかどうかを確認できませんでした: {cause}。",
  "{shown} shown": "{shown} 件を表示",
  "Key tag": "鍵タグ",
  Algorithm: "アルゴリズム",
  "Digest type": "ダイジェストの種類",
  Digest: "ダイジェスト",
  Role: "役割",
  Flags: "フラグ",
  "Public key": "公開鍵",
  "No zone key": "ゾーン鍵ではない",
  Revoked: "失効",
  "Key-signing key": "鍵署名鍵（KSK）",
  "Zone-signing key": "ゾーン署名鍵（ZSK）",
  Of: "対象のタイプ",
  Signer: "署名者",
  "Valid from": "有効期間の開始",
  "Valid until": "有効期間の終了",
  "Original TTL": "元の TTL",
  Labels: "ラベル数",
  "Next name": "次の名前",
  Types: "タイプ",
  Hash: "ハッシュ",
  Iterations: "反復回数",
  Salt: "ソルト",
  "Alias of": "エイリアス先",
  "Name of the address": "アドレスの名前",
  "Name server": "ネームサーバー",
  "Primary server": "プライマリサーバー",
  Mailbox: "担当者のメールボックス",
  Serial: "シリアル番号",
  Refresh: "更新間隔",
  Retry: "再試行間隔",
  Expire: "失効時間",
  "Negative TTL": "ネガティブキャッシュの TTL",
  Tag: "タグ",
  Critical: "クリティカル",
  "What it means": "意味",
  Usage: "使用法",
  Selector: "セレクター",
  "Matching type": "照合の種類",
  Key: "鍵",
  Fingerprint: "フィンガープリント",
  Certificate: "証明書",
  For: "用途",
  Text: "テキスト",
  Octets: "オクテット数",
  Strings: "文字列の数",
  Priority: "優先度",
  Weight: "重み",
  Server: "サーバー",
  Port: "ポート",
  Order: "順序",
  Preference: "優先度",
  Services: "サービス",
  "Regular expression": "正規表現",
  Replacement: "置き換え先",
  Parameters: "パラメーター",
  Position: "位置",
  Map: "地図",
  Data: "データ",
  "As dig prints it": "dig の表示",
  "{authority} may issue certificates": "{authority} は証明書を発行できます",
  "{authority} may issue wildcard certificates": "{authority} はワイルドカード証明書を発行できます",
  "{authority} may issue certificates for e-mail": "{authority} はメール用証明書を発行できます",
  "{authority} may issue mark certificates": "{authority} はマーク証明書を発行できます",
  "Nobody may issue certificates": "誰も証明書を発行できません",
  "Nobody may issue wildcard certificates": "誰もワイルドカード証明書を発行できません",
  "Nobody may issue certificates for e-mail": "誰もメール用証明書を発行できません",
  "Nobody may issue mark certificates": "誰もマーク証明書を発行できません",
  "Refused requests are reported here": "拒否された要求の報告先",
  "DKIM key": "DKIM 鍵",
  "TLS reports": "TLS レポート",
  "Google ownership": "Google の所有権確認",
  "Microsoft 365 ownership": "Microsoft 365 の所有権確認",
  "Apple ownership": "Apple の所有権確認",
  "Meta ownership": "Meta の所有権確認",
  "Adobe ownership": "Adobe の所有権確認",
  "Atlassian ownership": "Atlassian の所有権確認",
  "DocuSign ownership": "DocuSign の所有権確認",
  "Dropbox ownership": "Dropbox の所有権確認",
  "GlobalSign ownership": "GlobalSign の所有権確認",
  "OpenAI ownership": "OpenAI の所有権確認",
  "Stripe ownership": "Stripe の所有権確認",
  "Zoho ownership": "Zoho の所有権確認",
};

const SUMMARIES: Readonly<Record<string, string>> = {
  a: "名前の IPv4 アドレスを示します。",
  aaaa: "名前の IPv6 アドレスを示します。",
  cname: "名前のエイリアス先と、それが存在するかを示します。",
  txt: "名前に登録されたテキストを示します。送信者ポリシー、鍵、所有権の確認などです。",
  ns: "ゾーンのネームサーバーを示します。",
  soa: "ゾーンのプライマリサーバー、担当者のメールボックス、シリアル番号、各種の時間を示します。",
  ptr: "アドレスの名前を示します。",
  srv: "サービスのサーバーとポートを、試される順に示します。",
  caa: "名前に対して証明書を発行できる認証局を示します。",
  naptr: "名前を SIP や ENUM などのサービスのアドレスに書き換える規則を示します。",
  svcb: "サービスへの到達方法（エンドポイント、ポート、プロトコル）を示します。",
  https: "Web サイトへの到達方法（エンドポイント、HTTP のバージョン、アドレスのヒント）を示します。",
  tlsa: "TLS サーバーが提示できる証明書と鍵を示します（DANE）。",
  ds: "親ゾーンが公開する、ゾーンの鍵のダイジェストを示します。",
  dnskey: "ゾーンに署名する鍵を示します。",
  cds: "親ゾーンでの公開を求める DS レコードを示します。",
  nsec: "署名されたゾーンの次の名前と、この名前にあるタイプを示します。ほかに何もないことの証明です。",
  nsec3param: "署名されたゾーンが、不在証明で名前をハッシュする方法を示します。",
  rrsig: "名前にあるレコードの署名を示します。",
  loc: "名前の地球上の位置を示します。",
  sshfp: "ホストの SSH 鍵のフィンガープリントを示します。",
  uri: "サービスのアドレスを、試される順に示します。",
  cert: "名前に登録された証明書と鍵を示します。",
};

/** The lookups of single types of records, by their ids, and that of all common types. */
export const recordTexts: Readonly<Record<string, LookupTexts>> = {
  records: {
    title: "レコード",
    summary: "名前にある一般的なタイプのレコードを、1 つの表にまとめて示します。",
    checks: CHECKS,
    sentences: {
      ...SENTENCES,
      "{name} has {count} {count|record|records} of {types} {types|type|types}.":
        "{name} には {types} 種類、{count} 件のレコードがあります。",
      "{name} has {count} {count|record|records} of {types} {types|type|types}; {open} {open|question has|questions have} no answer.":
        "{name} には {types} 種類、{count} 件のレコードがあります。{open} 件の問い合わせに応答がありません。",
      "{name} is an alias of {target}, which has {count} {count|record|records} of {types} {types|type|types}.":
        "{name} は {target} のエイリアスで、エイリアス先に {types} 種類、{count} 件のレコードがあります。",
      "{name} exists and has no record of the types asked for.": "{name} は存在し、問い合わせたタイプのレコードはありません。",
      "Which records {name} has could not be found out: {open} {open|question has|questions have} no answer.":
        "{name} のレコードを確認できませんでした: {open} 件の問い合わせに応答がありません。",
      "Which records {name} has could not be found out: {cause}.": "{name} のレコードを確認できませんでした: {cause}。",
      "{found} of {asked}": "{found} / {asked}",
      "No answer: {cause}. Records may be hidden here.": "応答なし: {cause}。レコードが隠れている可能性があります。",
      "No record of {types}": "レコードなし: {types}",
      "{beyond} more {beyond|record is|records are} not shown": "ほか {beyond} 件は省略",
    },
  },
  ...Object.fromEntries(Object.entries(SUMMARIES).map(([id, summary]) => [id, typeTexts(id, summary)])),
};

function typeTexts(id: string, summary: string): LookupTexts {
  const { "alias-beside-others": _alone, ...shared } = CHECKS;
  const type = id.toUpperCase();
  return {
    title: `${type} レコード`,
    summary,
    checks: {
      ...shared,
      "no-record": {
        title: `名前に ${type} レコードがあること`,
        failureTitle: `{name} に ${type} レコードがありません`,
        why: "名前は存在し、ゾーンのネームサーバーはこのタイプのレコードがないと応答しています（NODATA）。多くの場合、それで問題ありません。",
        fix: "必要なレコードであれば、ゾーンに追加してください。",
      },
      ...(id === "a" || id === "aaaa" ? ADDRESSES : {}),
      ...OWN[id],
    },
    sentences: SENTENCES,
  };
}
