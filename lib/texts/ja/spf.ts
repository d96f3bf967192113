import type { LookupTexts } from "#lib/texts/catalogue.ts";

export const spf: LookupTexts = {
  title: "SPF",
  summary: "ドメインのメールを誰が送信できるのか。SPF レコードの各項の展開結果とルックアップ数、送信者のアドレスに対する判定を示します。",
  checks: {
    "sender-fail": {
      title: "レコードが送信者を拒否していないこと",
      failureTitle: "レコードが {ip} を拒否しています: fail",
      why: "ドメインは、このアドレスからの送信を許可しないと明言しています。多くの受信側はメッセージを直ちに拒否します。",
      fix: "このサーバーが {domain} のメールを送信する場合は、レコードの {term} より前で指定してください。送信しない場合、レコードは意図どおりに機能しています。",
    },
    "sender-softfail": {
      title: "レコードが送信者を疑わしいとしていないこと",
      failureTitle: "レコードが {ip} を許可していません: softfail",
      why: "ドメインは、このアドレスからの送信はおそらく許可されないとしています。受信側はこれだけを理由に拒否すべきではありませんが、より詳しく検査します。DMARC では合格とみなされません。",
      fix: "このサーバーが {domain} のメールを送信する場合は、レコードの {term} より前で指定してください。送信しない場合、レコードは意図どおりに機能しています。",
    },
    "sender-neutral": {
      title: "レコードが送信者について判断を示していること",
      failureTitle: "レコードが {ip} について何も示していません: neutral",
      why: "受信側は neutral を、レコードがない場合とまったく同じに扱わなければなりません。メッセージは許可されたものでも疑わしいものでもありません。",
      fix: "このサーバーが {domain} のメールを送信する場合は、レコードで指定してください。送信しない場合は、レコードの末尾を ~all または -all にしてください。",
    },
    "sender-permerror": {
      title: "送信者についてレコードを評価できること",
      failureTitle: "{ip} についてレコードを評価できません: permerror",
      why: "レコードの誤りは所有者にしか直せません。扱いは受信側次第で、メッセージを拒否するものもあれば、レコードがないものとして続けるものが大半です。",
      fix: "ここに示した箇所を修正してください。方法はこのレポートの別のチェックに示しています。",
    },
    none: {
      title: "SPF レコードがあること",
      failureTitle: "SPF レコードがありません",
      why: "SPF レコードがないと、受信側はドメイン自身のサーバーとそれ以外を区別できません。多くの受信側がメールを疑わしいものとして扱い、大手の一部は拒否します。",
      fix: "{domain} に、メールを送信するサーバーを示す TXT レコードを登録してください。送信しない場合は、次のとおり登録してください:\n`v=spf1 -all`",
      details: {
        nodata: "{domain} には TXT レコードがありません。",
        others: "{domain} には TXT レコードが {count} 件ありますが、v=spf1 で始まるものがありません。",
        near: "{domain} に SPF のつもりと思われる TXT レコードがありますが、「v=spf1」とスペースで正確に始まっていません。",
      },
    },
    "multiple-records": {
      title: "SPF レコードが 1 件だけであること",
      failureTitle: "{owner} に SPF レコードが {count} 件あります",
      why: "1 つのドメインに複数の SPF レコードを置くことはできません。受信側はどれかを選ばず、ポリシーが壊れている場合と同じ permerror になります。",
      fix: "すべての項を 1 件のレコードにまとめてください。{unfixable||まとめると次のようになります:\n}{record}",
    },
    "syntax-error": {
      title: "レコードが文法に従っていること",
      failureTitle: "レコードに {count} か所の文法違反があります",
      why: "どこか 1 か所でも誤りがあると、レコード全体が無効になります。受信側はどの項も評価せず、すべてのメッセージが permerror になります。",
      fix: "印を付けた箇所を修正してください。{unfixable||おそらく意図されたレコードは次のとおりです:\n}{record}",
      details: {
        own: "レコードの {at} 文字目: {problem}。",
        included: "このレコードが参照する {owner} のレコードの {at} 文字目: {problem}。",
      },
    },
    "non-ascii": {
      title: "レコードが ASCII だけで書かれていること",
      failureTitle: "レコードの {count} か所に ASCII 以外のオクテットがあります",
      why: "SPF レコードに使えるのは ASCII だけです。ワープロのダッシュや引用符、不可視文字、国際化ドメイン名が含まれると、すべてのメッセージが permerror になります。",
      fix: "印を付けた箇所を入力し直し、国際化ドメイン名は xn-- の形で書いてください。{unfixable||おそらく意図されたレコードは次のとおりです:\n}{record}",
    },
    "mechanism-as-modifier": {
      title: "すべての機構がコロンで書かれていること",
      failureTitle: "{count} 個の機構が = で書かれ、無視されています",
      why: "= が続く名前は修飾子とみなされ、受信側は未知の修飾子を無視します。ここで意図された送信元は許可されません。",
      fix: "機構はコロンで書いてください。{unfixable||おそらく意図されたレコードは次のとおりです:\n}{record}",
    },
    "pass-all": {
      title: "誰にでも送信を許可してはいないこと",
      failureTitle: "レコードがインターネット上のすべてのアドレスを許可しています",
      why: "誰でも {domain} の名前でメールを送信でき、SPF に合格します。レコードがない場合よりもなりすましを助けることになり、受信側はこのようなレコードを悪用の兆候とみなします。",
      fix: "送信するサーバーを指定し、それ以外は fail にしてください。{unfixable||すべてを把握するまでは softfail が安全です:\n}{record}",
    },
    "neutral-all": {
      title: "それ以外の送信元について判断を示していること",
      failureTitle: "レコードがそれ以外の送信元について何も示していません: ?all",
      why: "受信側は neutral を、SPF レコードがない場合とまったく同じに扱わなければなりません。なりすましメールは疑わしいとさえみなされません。",
      fix: "レコードの末尾を ~all にし、送信サーバーをすべて指定し終えたら -all にしてください。{unfixable||softfail にすると次のようになります:\n}{record}",
    },
    "no-all": {
      title: "それ以外の送信元の扱いがレコードに示されていること",
      failureTitle: "それ以外の送信元の扱いがレコードに示されていません",
      why: "レコードは all または redirect で終わるべきです。どちらもない場合、どの項にも一致しない送信元は neutral となり、受信側はレコードがないものとして扱います。",
      fix: "レコードの末尾を ~all にし、送信サーバーをすべて指定し終えたら -all にしてください。{unfixable||softfail にすると次のようになります:\n}{record}",
      details: {
        "locked-down": "封鎖済み: {domain} はメールを送信せず、この名前のメッセージはすべて fail になります。",
        others: "それ以外の送信元: {result}。",
      },
    },
    "terms-after-all": {
      title: "all より後に機構がないこと",
      failureTitle: "{count} 個の機構が all より後にあり、評価されません",
      why: "all はすべてに一致するため、受信側はそこで評価を終えます。その後で指定したサーバーは許可されません。",
      fix: "機構を all より前に移すか、削除してください。{unfixable||all を末尾にすると次のようになります:\n}{record}",
    },
    "redirect-beside-all": {
      title: "redirect が all と併存していないこと",
      failureTitle: "レコードに all があるため、redirect は無視されます",
      why: "redirect が効くのはどの項にも一致しなかった場合だけですが、all はすべてに一致します。参照先のレコードが許可する送信元は許可されません。",
      fix: "redirect を削除するか、参照先のレコードに判断を任せる場合は all を削除してください。{unfixable||redirect を除くと次のようになります:\n}{record}",
    },
    loop: {
      title: "レコードが自身を参照していないこと",
      failureTitle: "{owner} が {target} を再び参照しています（ループ）",
      why: "受信側はルックアップが 10 回に達するまで循環し、そこで打ち切ります。それより前の項に一致しないメッセージはすべて permerror になります。",
      fix: "{owner} のレコードから {term} を削除してください。{unfixable||削除すると次のようになります:\n}{record}",
    },
    "include-without-record": {
      title: "参照先のレコードがすべて存在すること",
      failureTitle: "{target} が参照されていますが、SPF レコードがありません",
      why: "include や redirect の参照先には SPF レコードが必要です。ない場合、評価がそこまで進んだメッセージはすべて permerror になります。",
      fix: "{owner} のレコードから {term} を削除するか、名前を修正してください。{unfixable||削除すると次のようになります:\n}{record}",
    },
    "duplicate-include": {
      title: "同じレコードを二重に参照していないこと",
      failureTitle: "{target} が複数回参照されています",
      why: "2 回目の参照も 1 回目と同じ数のルックアップを消費しますが、新たに許可される送信元はありません。",
      fix: "{owner} のレコードから {term} を削除してください。{unfixable||削除すると次のようになります:\n}{record}",
    },
    ptr: {
      title: "逆引き名を使う項がないこと",
      failureTitle: "{count} 個の項が送信者のアドレスの逆引き名を使っています",
      why: "ptr と p マクロは遅く、.arpa のサーバーに負荷をかけ、逆引き名を問い合わせられないときは失敗します。使用は推奨されておらず、無視する受信側もあります。",
      fix: "ptr の代わりに a、mx、ip4、ip6 でサーバーを指定してください。",
    },
    "too-many-lookups": {
      title: "必要なルックアップが 10 回以内であること",
      failureTitle: "ルックアップが {count} 回必要です（上限は 10 回）",
      why: "受信側は、DNS に問い合わせる 11 個目の項に達した時点で評価を打ち切らなければなりません。送信者が誰であっても permerror になり、レコードの残りは無効です。",
      fix: "不要になった include を削除し、変わることのない a や mx はアドレスで書き、大量に送信するサービスには専用のサブドメインを割り当ててください。",
      details: {
        worst: "最悪の場合（メッセージによって受信側がすべての分岐を評価する場合）で 10 回中 {count} 回です。",
        loop: "レコードが自身を参照しているため、ルックアップに終わりがありません。ループのチェックを参照してください。",
        dependent:
          "{term} の参照先はメッセージによって変わるため、最悪の場合の回数は不明です。ここまでで {count} 回です。送信者のアドレスを指定すると、その場合の回数を数えます。",
      },
    },
    "too-many-void-lookups": {
      title: "結果の得られないルックアップが 2 回以内であること",
      failureTitle: "{count} 回のルックアップで結果が得られません（上限は 2 回）",
      why: "名前が存在しないか該当するレコードがない項が 2 つを超えると、受信側は評価を打ち切るべきとされています。permerror になり、レコードの残りは無効です。",
      fix: "印を付けた項を削除するか、参照先のレコードを登録してください。",
      details: { worst: "最悪の場合（メッセージによって受信側がすべての分岐を評価する場合）で 2 回中 {count} 回です。" },
    },
    "void-queries": {
      title: "どちらの IP バージョンの送信者についても、空の応答が 2 件以内であること",
      failureTitle: "{family} の送信者では空の応答が {count} 件あり、一部の受信側の上限を超えます",
      why: "送信者の IP バージョンのアドレスがホストにない場合も含め、空の応答を 1 件ずつ数え、2 件を超えると打ち切る受信側があります。標準では応答ではなく項を数えます。",
      fix: "両方の IP バージョンのアドレスを持つホストを指定するか、ip4 と ip6 でネットワークを書いてください。",
      details: { many: "まったく結果の得られないルックアップが 2 回を超えています。空応答のチェックを参照してください。" },
    },
    "too-many-mx-hosts": {
      title: "mx の表すホストが 10 台以内であること",
      failureTitle: "{term} が {count} 台のホストを表しています（上限は 10 台）",
      why: "受信側は、1 つの項について 10 台を超える MX ホストのアドレスを問い合わせてはなりません。permerror になります。",
      fix: "{term} の代わりに送信サーバーのネットワークを書くか、MX ホストを減らしてください。",
    },
    "record-too-long": {
      title: "レコードが 512 オクテットに収まること",
      failureTitle: "レコードだけで応答が {octets} オクテットになります（確実に届くのは 512 オクテットまで）",
      why: "これより長い応答には EDNS か TCP での再問い合わせが必要です。ファイアウォールが両方を妨げると、受信側はレコードを読めず temperror になります。",
      fix: "機構の一部を別のレコードに移して include するか、隣接するネットワークをより大きなネットワークにまとめてください。",
      details: { size: "応答は {octets} オクテットです。" },
    },
    "answer-too-long": {
      title: "ドメインの TXT レコード全体が 512 オクテットに収まること",
      failureTitle: "{domain} の {count} 件の TXT レコードで、応答が {octets} オクテットになります",
      why: "SPF レコードは、ドメインのほかの TXT レコードと同じ応答で届きます。512 オクテットを超える応答には EDNS か TCP が必要ですが、ほぼすべての受信側が対応しています。",
      fix: "古い所有権の確認など、不要になった TXT レコードを削除してください。",
      details: { alone: "SPF レコードだけで超えています。長さのチェックを参照してください。" },
    },
    "type-99": {
      title: "SPF タイプのレコードがないこと",
      failureTitle: "誰も読まない SPF タイプのレコードがあります",
      why: "DNS の SPF レコードタイプ（99）は 2014 年に廃止されました。受信側は TXT だけを読むため、このレコードはゾーンの管理者を惑わせるだけです。",
      fix: "SPF タイプのレコードを削除し、TXT レコードを残してください。",
    },
    "unanswered-question": {
      title: "すべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、レコードが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。同じ状況になった受信側は、メッセージの受け取りを保留します（temperror）。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
    },
  },
  sentences: {
    "No sender's address was given. Give one to see what the record says about it.":
      "送信者のアドレスが指定されていません。指定すると、レコードがそれをどう判定するかを確認できます。",
    "The evaluation could not be finished: {cause}.": "評価を完了できませんでした: {cause}。",
    "There is no record to evaluate.": "評価するレコードがありません。",
    "{ip} is authorised by {term}.": "{ip} は {term} によって許可されています。",
    "{ip} is decided by {term}.": "{ip} の判定は {term} によります。",
    "{ip} is decided by {term}. The domain explains: “{explanation}”":
      "{ip} の判定は {term} によります。ドメインによる説明: 「{explanation}」",
    "Nothing in the record matches {ip}.": "{ip} に一致する項がレコードにありません。",
    "{cause}.": "{cause}。",
    "{domain} has no SPF record.": "{domain} には SPF レコードがありません。",
    "{domain} has more than one SPF record, and receivers use none of them.":
      "{domain} には複数の SPF レコードがあり、受信側はどれも使いません。",
    "The record breaks the grammar, so receivers come to none of its terms.":
      "レコードに文法違反があるため、受信側はどの項も評価しません。",
    "The tree of records is larger than one report follows ({bounds}), so the rest of it is not known.":
      "レコードのツリーが 1 つのレポートで追える範囲（{bounds}）を超えているため、残りは不明です。",
    "The tree of records is larger than one report follows ({bounds}).":
      "レコードのツリーが 1 つのレポートで追える範囲（{bounds}）を超えています。",
    "The record has no all.": "レコードに all がありません。",
    "What the record redirects to cannot be used.": "redirect の参照先を利用できません。",
    // Causes of an error
    "{domain} is no domain that can be asked about": "{domain} は問い合わせ可能なドメインではありません",
    "{domain} has no SPF record": "{domain} に SPF レコードがありません",
    "{domain} has more than one SPF record": "{domain} に複数の SPF レコードがあります",
    "the record of {domain} breaks the grammar": "{domain} のレコードに文法違反があります",
    "the question {domain} {type} has no answer, {cause}": "{domain} {type} の問い合わせに応答がありません（{cause}）",
    "more than 10 lookups are needed": "10 回を超えるルックアップが必要です",
    "more than 2 lookups find nothing": "2 回を超えるルックアップで結果が得られません",
    "{domain} has {hosts} MX hosts, and 10 are allowed": "{domain} の MX ホストが {hosts} 台あります（上限は 10 台）",
    "{domain}, which the record refers to, has no SPF record": "レコードが参照する {domain} に SPF レコードがありません",
    // Evidence
    "{count} {count|lookup|lookups}": "ルックアップ {count} 回",
    // Headlines
    "SPF {says} for {ip}: it matches {term}.": "{ip} の SPF は {says}です。{term} に一致します。",
    "SPF {says} for {ip}: it matches {outer}, by {term} in the record of {owner}.":
      "{ip} の SPF は {says}です。{owner} のレコードの {term} により、{outer} に一致します。",
    "SPF is neutral on {ip}: nothing in the record matches it.": "{ip} の SPF は neutral です。一致する項がレコードにありません。",
    "{domain} has no SPF record, so SPF says nothing about {ip}.":
      "{domain} には SPF レコードがないため、SPF は {ip} について何も示しません。",
    "SPF ends in permerror for {ip}: {cause}.": "{ip} の SPF は permerror になります: {cause}。",
    "SPF could not be decided for {ip}: {cause}.": "{ip} の SPF を判定できませんでした: {cause}。",
    "{domain} has {count} SPF records, so receivers use none of them.":
      "{domain} には SPF レコードが {count} 件あるため、受信側はどれも使いません。",
    "{domain} has an SPF record that breaks the grammar: receivers cannot use it.":
      "{domain} の SPF レコードには文法違反があり、受信側はこれを利用できません。",
    "Whether {domain} has an SPF record could not be found out: {cause}.":
      "{domain} に SPF レコードがあるかどうかを確認できませんでした: {cause}。",
    "{domain} sends no mail, and its SPF record says so.": "{domain} はメールを送信せず、SPF レコードがそのことを示しています。",
    "{domain} has one valid SPF record: {lookups} of 10 lookups, authorises {addresses} {few|address|addresses}, all others {others}.":
      "{domain} には有効な SPF レコードが 1 件あります。ルックアップ 10 回中 {lookups} 回、許可アドレス {addresses} 個、それ以外は {others}。",
    "{domain} has one valid SPF record: {lookups} of 10 lookups, authorises {addresses} {few|address|addresses} and those that depend on the message, all others {others}.":
      "{domain} には有効な SPF レコードが 1 件あります。ルックアップ 10 回中 {lookups} 回、許可アドレス {addresses} 個とメッセージによって変わるもの、それ以外は {others}。",
    "{domain} has one valid SPF record, but not all that it refers to could be found out.":
      "{domain} には有効な SPF レコードが 1 件ありますが、参照先のすべては確認できませんでした。",
    "{domain} has an SPF record that refers to {owner}, which has {count}.":
      "{domain} の SPF レコードが参照する {owner} には、SPF レコードが {count} 件あります。",
    "{domain} has an SPF record that refers to a broken one, that of {owner}.":
      "{domain} の SPF レコードが参照する {owner} のレコードが壊れています。",
    "{domain} has an SPF record that authorises every address on the Internet.":
      "{domain} の SPF レコードは、インターネット上のすべてのアドレスを許可しています。",
    "{domain} has an SPF record that leads back to itself.": "{domain} の SPF レコードが自身を参照しています。",
    "{domain} has an SPF record that refers to {target}, which has none.":
      "{domain} の SPF レコードが参照する {target} に SPF レコードがありません。",
    "{domain} has an SPF record that needs {count} lookups, and 10 are allowed.":
      "{domain} の SPF レコードにはルックアップが {count} 回必要です（上限は 10 回）。",
    "{domain} has an SPF record whose {term} stands for {count} hosts, and 10 are allowed.":
      "{domain} の SPF レコードの {term} が {count} 台のホストを表しています（上限は 10 台）。",
    passes: "pass ",
    fails: "fail ",
    "is neutral": "neutral ",
    softfails: "softfail ",
    // Columns, fields, measures
    Depth: "深さ",
    Term: "項",
    Lookups: "ルックアップ数",
    "Lookups so far": "ここまでのルックアップ数",
    "Void lookups": "空応答",
    Addresses: "アドレス",
    Result: "結果",
    Detail: "詳細",
    "The part of the sender's address after the @.": "送信者のアドレスの @ より後の部分です。",
    "Sender's address": "送信者のアドレス",
    "The IP address of the server that sends.": "送信するサーバーの IP アドレスです。",
    "E-mail address": "メールアドレス",
    "The envelope sender, at this domain. Macros may use it.": "このドメインのエンベロープ送信者です。マクロで使われることがあります。",
    "HELO name": "HELO 名",
    "The name the server gives itself. Macros may use it.": "サーバーが名乗る名前です。マクロで使われることがあります。",
    "In the worst case, over all branches": "最悪の場合（すべての分岐の合計）",
    "For this sender; {worst} in the worst case": "この送信者の場合。最悪の場合は {worst} 回",
    "Or {count} as some receivers count, each empty answer by itself": "空の応答を 1 件ずつ数える受信側では {count} 件",
    "And {count} IPv6 {few|address|addresses}": "ほかに IPv6 アドレス {count} 個",
    "At least: not all that the record refers to could be found out": "少なくともこの数。参照先のすべては確認できませんでした",
    "Besides those that depend on the message": "メッセージによって変わるものを除く",
    "IPv4 addresses authorised": "許可された IPv4 アドレス",
    "all 4,294,967,296": "4,294,967,296（すべて）",
    "{v4} IPv4 and {v6} IPv6": "IPv4 {v4} 個、IPv6 {v6} 個",
    // Problems
    "octets outside ASCII, which no SPF record may hold": "SPF レコードに使えない ASCII 以外のオクテットがあります",
    "a control character; terms are separated by spaces and nothing else": "制御文字があります。項はスペースだけで区切ります",
    "there is no mechanism “{name}”": "「{name}」という機構はありません",
    "“{name}” is no name of a modifier, or has no = after it": "「{name}」は修飾子の名前ではないか、後に = がありません",
    "{name} stands in the record a second time": "{name} がレコードに 2 回現れています",
    "a modifier takes no +, -, ~ or ? before it": "修飾子の前に +、-、~、? は付けられません",
    "{name} needs a value, with no space before it": "{name} には値が必要です（前にスペースは入れません）",
    "{name} takes no value": "{name} に値は指定できません",
    "{name} takes no prefix length": "{name} にプレフィックス長は指定できません",
    "“{prefix}” is no prefix length: IPv4 is written /24, IPv6 //64, without leading zeros":
      "「{prefix}」はプレフィックス長ではありません。IPv4 は /24、IPv6 は //64 のように、先頭に 0 を付けずに書きます",
    "the prefix length {prefix} is over {most}": "プレフィックス長 {prefix} が上限の {most} を超えています",
    "“{address}” is no IPv{family} address": "「{address}」は IPv{family} アドレスではありません",
    "{address} belongs after {mechanism}:": "{address} は {mechanism}: の後に書きます",
    "a domain cannot end in “{label}”": "ドメインの末尾を「{label}」にはできません",
    "“{name}” has only one part; a domain has at least two": "「{name}」は 1 つの部分しかありません。ドメインは 2 つ以上の部分からなります",
    "{address} is an address and belongs after {mechanism}:": "{address} はアドレスなので、{mechanism}: の後に書きます",
    "% begins a macro: what is meant is %{d} or the like, or %% for the character itself":
      "% はマクロの始まりです。%{d} のように書くか、文字そのものは %% と書きます",
    "there is no macro “{letter}”": "「{letter}」というマクロはありません",
    "the macro “{letter}” may stand only in an explanation": "マクロ「{letter}」は説明文（exp）でだけ使えます",
    "a macro cannot keep 0 parts": "マクロで残す部分の数を 0 にはできません",
    "“{delimiters}” cannot separate the parts of a macro": "「{delimiters}」はマクロの区切り文字として使えません",
    "the macro has no closing brace": "マクロの閉じ括弧がありません",
    // Notes of terms
    "Never reached: it stands after all": "評価されません: all より後にあります",
    "Never reached: the record has all": "評価されません: レコードに all があります",
    "An unknown modifier, which receivers ignore": "未知の修飾子（受信側は無視します）",
    "The text for a message that fails": "fail になったメッセージに対する説明文",
    "The record of {domain} breaks the grammar at {count} {count|place|places}": "{domain} のレコードに {count} か所の文法違反",
    "Leads back to a record that it stands in: a loop": "この項を含むレコードに戻ります（ループ）",
    "Depends on the message": "メッセージによって変わります",
    "Depends on the reverse name of the sender's address": "送信者のアドレスの逆引き名によって変わります",
    "Not looked into: the tree is larger than one report follows": "未調査: ツリーが 1 つのレポートで追える範囲を超えています",
    "{name} {type} has no answer: {cause}": "{name} {type} に応答なし: {cause}",
    "{domain} does not exist": "{domain} は存在しません",
    "{domain} has no {type} record": "{domain} に {type} レコードなし",
    "{domain} has {count} SPF records": "{domain} に SPF レコードが {count} 件",
    "“{domain}” is no domain that can be asked about": "「{domain}」は問い合わせ可能なドメインではありません",
    "{count} mail {count|server|servers}: {names}": "メールサーバー {count} 台: {names}",
  },
};
