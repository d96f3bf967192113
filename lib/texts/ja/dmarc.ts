import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { tags } from "./tags.ts";

export const dmarc: LookupTexts = {
  title: "DMARC ポリシー",
  summary:
    "ドメインの名前を使い認証に失敗したメールについて、受信側に何を求めているか、どのレコードが求めているか、レポートの送信先はどこかを示します。",
  checks: {
    "record-missing": {
      title: "ドメインに DMARC レコードが適用されること",
      failureTitle: "DMARC レコードがありません",
      why: "DMARC レコードがないと、誰でもこのドメインを From フィールドに使え、受信側には何も求められず、報告もされません。Gmail、Yahoo、Microsoft は、レコードのないドメインからの大量のメールを拒否します。",
      fix: "まず観察から始めてください。レポートだけを求めるレコードを、実際に読むアドレスとともに登録します。\n{line}",
      details: {
        domain: "{domain} にも上位のドメインにも DMARC レコードがありません。",
        nxdomain: "{domain} は存在せず、上位のドメインにも DMARC レコードがありません。",
        inherited: "{domain} には独自のレコードがなく、{policyDomain} のレコードを継承します。",
        own: "{domain} には独自のレコードがあります。",
        void: "{name} に DMARC のつもりと思われるレコードがありますが、無効です。理由は別のチェックに示しています。",
      },
    },
    "version-invalid": {
      title: "DMARC を意図したレコードがすべて v=DMARC1 で始まること",
      failureTitle: "{name} のレコードは無視されます: {problem}",
      why: "DMARC レコードは、大文字・小文字も含めて正確に v=DMARC1 で始まり、直後にセミコロンが続きます。受信側はそれ以外のテキストを無視し、そこで求めているポリシーも無視します。",
      fix: "レコードの先頭を修正してください。{fixable|おそらく意図されたレコードは次のとおりです:|}\n{line}",
    },
    "multiple-records": {
      title: "同じ名前に複数の DMARC レコードがないこと",
      failureTitle: "{name} に DMARC レコードが {count} 件あります",
      why: "受信側は複数のレコードから選ばず、すべてを破棄します。レコードがないものとして扱い、上位のドメインにレコードがあればそれを適用します。",
      fix: "レコードを 1 件だけ残し、ほかを削除してください。サービスから独自のレコードの追加を求められた場合は、残すレコードの rua タグに、コンマで区切ってそのアドレスを追加してください。",
    },
    "repeated-tag": {
      title: "レコードに同じタグが 2 回現れないこと",
      failureTitle: "{name} のレコードは無効です: {problem}",
      why: "タグが繰り返されたレコードは全体が無効です。標準に従う受信側はレコードがないものとして扱い、ほかは最初または最後の値を使います。",
      fix: "各タグを 1 つだけ残してください。{fixable|修正後のレコード:|}\n{line}",
    },
    "wrong-place": {
      title: "DMARC レコードがドメイン自身に置かれていないこと",
      failureTitle: "DMARC レコードが {name} ではなく {domain} にあります",
      why: "受信側は _dmarc で始まる名前のレコードを問い合わせます。ドメイン自身にあるレコードが DMARC として読まれることはありません。",
      fix: "レコードを {name} に移してください。{fixable|移した後のレコード:|}\n{line}",
    },
    syntax: {
      title: "レコードが文法に従っていること",
      failureTitle: "レコードに {count} か所の文法違反があります",
      why: "受信側は読み取れない部分を破棄し、既定値を使います。そこで求めていることは実行されません。",
      fix: "印を付けた箇所を修正してください。{fixable|修正後のレコード:|}\n{line}",
    },
    "policy-invalid": {
      title: "すべてのポリシーが none、quarantine、reject のいずれかであること",
      failureTitle: "{names} の値がポリシーとして正しくありません",
      why: "サブドメイン用も含めて 1 つでも無効なポリシーがあるレコードでは、どのポリシーも実行されません。",
      fix: "none、quarantine、reject のいずれかを指定してください。{fixable|修正後のレコード:|}\n{line}",
      details: {
        reports: "レコードがレポートを求めているため、受信側は p=none とみなして動作します。",
        nothing: "レコードに有効なレポート送信先もないため、受信側は DMARC の処理をまったく行いません。",
      },
    },
    "policy-missing": {
      title: "認証に失敗したメールの扱いがレコードに示されていること",
      failureTitle: "レコードに p タグがありません",
      why: "p がないレコードは何も求めていません。ドメインを騙るメールを区別して扱うよう求められる受信側はいません。",
      fix: "意図するポリシーを追加してください。レポートだけが必要な場合は p=none です。{fixable|修正後のレコード:|}\n{line}",
    },
    "monitoring-only": {
      title: "認証に失敗したメールへの対処を受信側に求めていること",
      failureTitle: "観察のみで、認証に失敗したメールについて何も求めていません",
      why: "ポリシー none は正しい第一歩です。レポートが届き、メールには影響しません。ただしこのままでは、ドメインを騙るメールは DMARC がない場合と同じように届きます。",
      fix: "自分のメールがすべて合格するまでレポートを確認し、次に quarantine を、ドメインの利用者がメーリングリストに投稿しない場合は reject を求めてください。{fixable|次の段階のレコード:|}\n{line}",
      details: {
        own: "{name} の {tag} タグが none です。",
        quarantine: "認証に失敗したメールを疑わしいものとして扱うよう、受信側に求めています。",
        reject:
          "認証に失敗したメールを拒否するよう、受信側に求めています。RFC 9989 は、ドメインの利用者がメーリングリストに投稿する場合は reject を勧めておらず、転送されても残る DKIM 署名を求めています。",
        "not-valid": "レコードに有効なポリシーがありません。別のチェックに示しています。",
        testing: "ドメインはテスト中です。別のチェックに示しています。",
      },
    },
    "percentage-ignored": {
      title: "ポリシーが pct に依存していないこと",
      failureTitle: "pct={value} ではポリシーを緩和できなくなりました",
      why: "pct タグは 2026 年 5 月に DMARC から削除されました。RFC 9989 に従う受信側はこれを無視し、認証に失敗したメールすべてにポリシーを適用します。古い受信側は今もこの割合に適用します。",
      fix: "準備ができている場合は pct を削除してください。まだの場合は、ポリシーより 1 段階弱い扱いを求める t=y に置き換えてください。{fixable|t=y を使ったレコード:|}\n{line}",
      details: {
        zero: "pct=0 は、認証に失敗したメールすべてに {policy} より 1 段階弱い扱いを求める意味でした。現在は、直ちに {policy} が適用されます。",
        part: "pct={value} は、認証に失敗したメールの {value} パーセントに {policy} を、残りに 1 段階弱い扱いを求める意味でした。現在はすべてに適用されます。",
        "no-pct": "レコードに pct タグがありません。",
        whole: "pct の値は 100 か無効な値です。pct がない場合と同じ動作になります。",
        "no-policy": "pct で緩和できるポリシーがレコードにありません。",
      },
    },
    testing: {
      title: "ポリシーがそのまま適用されること",
      failureTitle: "ドメインはテスト中です: t=y",
      why: "RFC 9989 に従う受信側は、ポリシーより 1 段階弱い扱いをします。reject なら quarantine、quarantine なら何もしません。t を知らない古い受信側は、ポリシーをそのまま適用します。",
      fix: "自分のメールが合格することをレポートで確認できたら、t=y を削除してください。{fixable|削除後のレコード:|}\n{line}",
      details: { "no-policy": "レコードに t=y がありますが、弱められるポリシーがありません。" },
    },
    "subdomain-policy-weaker": {
      title: "サブドメインがドメインと同じように保護されていること",
      failureTitle: "サブドメインのポリシーが弱くなっています: {tags}",
      why: "ドメインを From フィールドに使えない者は、その下の名前を使います。受信者にはほとんど見分けがつかず、受信側に求める対処もここでは弱くなっています。",
      fix: "{names} を削除し、サブドメインが p に従うようにしてください。それでは困るサブドメインには、独自のレコードを登録してください。{fixable|削除後のレコード:|}\n{line}",
      details: { "not-organization": "組織ドメインのレコードではないため、サブドメイン用のポリシーは誰にも適用されません。" },
    },
    "subdomain-policy-ignored": {
      title: "サブドメイン用のポリシーが有効な場所にあること",
      failureTitle: "ここにある {names} は無視されます。組織ドメインは {organization} です",
      why: "サブドメイン用のポリシーは、組織ドメインのレコードからのみ取得されます。独自のレコードを持たない {domain} のサブドメインは、このレコードの内容にかかわらずそれに従います。",
      fix: "{organization} のレコードで設定するか、{domain} の下の名前をこのレコードに従わせる場合は、ここに psd=n を追加してください。{fixable|psd=n を加えたレコード:|}\n{line}",
      details: { "not-own": "ドメインに独自のレコードがありません。" },
    },
    "psd-mistaken": {
      title: "psd=y が公開サフィックスだけに指定されていること",
      failureTitle: "psd=y は {domain} が公開サフィックスであることを示しますが、公開サフィックスのリストにありません",
      why: "psd=y は、他者がドメインの下に名前を登録することを意味します。その下の名前はそれぞれ別の組織とみなされ、メールはこのドメインとアラインせず、ドメインのポリシーは最後の手段としてしか適用されません。",
      fix: "{domain} の下に他者の名前を登録させていない場合は、psd=y を削除してください。{fixable|削除後のレコード:|}\n{line}",
    },
    "public-suffix-difference": {
      title: "Public Suffix List を使う受信側も同じ判断をすること",
      failureTitle: "Public Suffix List を使う受信側の判断が異なります",
      why: "RFC 9989 は、名前を 1 つずつ DNS に問い合わせて組織ドメインを求めます。RFC 7489 に従う受信側は Public Suffix List を参照し、この状態は今後何年も続きます。",
      fix: "{domain} と {registered} の両方にレコードを登録し、どちらの受信側も同じ結果になるようにしてください。",
      details: {
        policy: "標準では {domain} に{source}が適用されますが、リストを使うと{listSource}になります。",
        alignment:
          "適用されるポリシーは同じです。ただし組織ドメインは、標準では {organization}、リストでは {registered} となり、アラインするとみなされるドメインが異なります。",
        incomplete: "リストを使う受信側が {registered} で何を得るかは不明です。",
      },
    },
    "unknown-tag": {
      title: "すべてのタグが DMARC のものであること",
      failureTitle: "{names} は DMARC のタグではなく、無視されます",
      why: "未知のタグは無視されます。それ自体に害はありませんが、書き間違いであることが多く、意図したことは実行されません。タグ名は小文字で書きます。",
      fix: "タグを削除するか、綴りを修正してください。",
    },
    "historic-tag": {
      title: "DMARC から削除されたタグがないこと",
      failureTitle: "レコードに、DMARC から削除された {names} があります",
      why: "RFC 9989 は pct、rf、ri を削除しました。従う受信側はこれらを無視します。失敗レポートの形式は 1 つだけで、集約レポートはおよそ 1 日 1 回届きます。",
      fix: "{names} を削除してください。{fixable|削除後のレコード:|}\n{line}",
      details: { pct: "pct については別のチェックがあります。" },
    },
    "aggregate-reports-missing": {
      title: "集約レポートを求めていること",
      failureTitle: "集約レポートを求めていません",
      why: "集約レポートは、どのサーバーがドメインの名前で送信しているか、自分のメールのどれが失敗しているかを示します。これがないと、状況がわからないままポリシーを決めることになります。",
      fix: "実際に読むアドレス、またはレポートを処理するサービスのアドレスを指定した rua タグを追加してください。{fixable|例:|}\n{line}",
      details: { invalid: "rua タグはありますが、有効な宛先がありません。理由は別のチェックに示しています。" },
    },
    "report-address-invalid": {
      title: "すべてのレポート送信先が正しい URI であること",
      failureTitle: "{count} 件のレポート送信先を利用できません",
      why: "送信先は、mailto: とメールアドレスからなる URI です。受信側はそれ以外には送信しません。",
      fix: "印を付けた箇所を修正してください。{fixable|修正後のレコード:|}\n{line}",
    },
    "report-size-obsolete": {
      title: "送信先にサイズ制限が指定されていないこと",
      failureTitle: "{count} 件の送信先に、受信側が無視するサイズ制限があります",
      why: "アドレスの後の !10m のような制限は古い標準のものです。RFC 9989 に従う受信側はこれを無視し、どのサイズのレポートも送信します。",
      fix: "感嘆符とそれ以降を削除してください。{fixable|修正後のレコード:|}\n{line}",
    },
    "report-scheme-unsupported": {
      title: "レポートがメールで送られること",
      failureTitle: "{count} 件の送信先が {schemes} で、受信側の対応は必須ではありません",
      why: "レポートの送信側が必ず対応しなければならない方法は mailto だけです。ほかの種類の送信先は、対応していない側（ほぼすべて）に無視されます。",
      fix: "代わりに、または併せて、mailto: でメールアドレスを指定してください。",
    },
    "destination-not-authorized": {
      title: "組織外のすべてのホストがレポートの受信に同意していること",
      failureTitle: "レポートが {hosts} に送信されません",
      why: "レコードには誰のアドレスでも書けます。そのため受信側は、組織外の送信先のホストに同意しているかを問い合わせ、同意していない場合は何も送信しません。",
      fix: "{hosts} の運用者に同意を依頼するか、レポートを転送する自分のアドレスを指定してください。{fixable|同意するには、運用者が次のレコードを登録します:|}\n{line}",
      details: {
        missing: "{concerned} は同意していません。{names} に DMARC レコードがありません。",
        elsewhere: "{concerned} の応答は別のホストの送信先を示しています。この場合、どちらにも送信されません。",
        "too-long": "{concerned} が同意を示すべき名前は 253 オクテットを超えるため、レコードを登録できません。",
      },
    },
    "destination-without-mail": {
      title: "すべての送信先がメールを受信できること",
      failureTitle: "レポートを {hosts} にメールで送信できません",
      why: "レポートはメールで送られます。ホストに MX レコードもアドレスもないか、メールを受け取らないと示している場合、レポートはすべて失われます。",
      fix: "アドレスを修正するか、{hosts} に MX レコードを登録してください。",
    },
    "failure-options-without-ruf": {
      title: "失敗レポートのオプションに送信先があること",
      failureTitle: "ruf タグがないため、fo は無視されます",
      why: "fo は、個々のメッセージのレポートをいつ送るかを示します。ruf がなければ何も送られず、fo に意味はありません。",
      fix: "fo を削除するか、個々のメッセージのレポートを受け取るアドレスを ruf に指定してください。送信する受信側は少なく、レポートにはメッセージの一部が含まれます。",
      details: { "no-options": "レコードに fo タグがありません。" },
    },
    "spf-missing": {
      title: "ポリシーの下に SPF レコードがあること",
      failureTitle: "ポリシーの下に SPF レコードがありません",
      why: "メッセージは SPF または DKIM によって DMARC に合格します。SPF レコードがないと、エンベロープ送信者がこのドメインであるメッセージは、DKIM 署名だけに依存します。",
      fix: '{domain} に SPF レコードを登録してください。メールを送信しない場合は、そのことを示してください:\n{domain}. 3600 IN TXT "v=spf1 -all"\nドメインのすべてのメールのエンベロープ送信者が自分の別のドメインである場合は、そのドメインのレコードが使われます。',
    },
    "domainkey-missing": {
      title: "ドメインに DKIM 鍵の置き場所があること",
      failureTitle: "ドメインに DKIM 鍵の置き場所がありません。{name} が存在しません",
      why: "ドメイン自身の DKIM 署名の鍵は、この名前の下に置かれます。存在しないため、このドメインそのものの署名はありえません。組織内の上位または下位のドメインの署名は有効です。",
      fix: "{domain} のメールが組織内の別のドメインで署名されている場合、対処は不要です。署名されていない場合は、メールサービスで署名を有効にし、指定された鍵を登録してください。SPF は転送されると失敗するため、p=reject のドメインは SPF だけに頼ってはなりません。",
      details: {
        exists: "{name} は存在します。鍵があり、メールがそれで署名されているかどうかは、セレクターかメッセージがなければわかりません。",
        missing: "ネームサーバーは {name} が存在しないと応答しています（NXDOMAIN）。したがって、その下にも何もありません。",
      },
    },
    "unanswered-question": {
      title: "必要なすべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、レコードが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。受信側はメッセージの受け取りを保留するか、DMARC なしで通します。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
    },
  },
  sentences: {
    ...tags,
    "No DMARC record applies to {domain}.": "{domain} に適用される DMARC レコードがありません。",
    "{domain} does not exist, so it sends no mail.": "{domain} は存在しないため、メールを送信しません。",
    "The record names no valid destination for reports.": "レコードに有効なレポート送信先がありません。",
    "The record names {beyond} more {beyond|destination|destinations} than one report examines.":
      "レコードが指定する送信先は、1 つのレポートで調べられる数より {beyond} 件多くあります。",
    "All destinations are of the same organization: no consent is needed.": "すべての送信先が同じ組織のものなので、同意は不要です。",
    "The record names no destination for reports.": "レコードにレポート送信先がありません。",
    "no record": "レコードなし",
    "the record of {domain}": "{domain} のレコード",
    "{names} and {last}": "{names} と {last}",
    // Headlines
    "{domain} asks receivers for nothing when mail in its name fails; it only watches.":
      "{domain} は、この名前のメールが認証に失敗しても受信側に何も求めず、観察だけしています。",
    "{domain} asks receivers to treat mail in its name that fails as suspicious.":
      "{domain} は、この名前を使い認証に失敗したメールを疑わしいものとして扱うよう求めています。",
    "{domain} asks receivers to reject mail in its name that fails.":
      "{domain} は、この名前を使い認証に失敗したメールを拒否するよう求めています。",
    "{domain} has no DMARC policy: anybody can use its name.": "{domain} には DMARC ポリシーがなく、誰でもこの名前を使えます。",
    "{domain} has a DMARC record that asks for nothing: it has neither a valid policy nor a destination for reports.":
      "{domain} の DMARC レコードは何も求めていません。有効なポリシーもレポート送信先もありません。",
    "{domain} has a DMARC record without a valid policy: receivers send reports and do nothing else.":
      "{domain} の DMARC レコードには有効なポリシーがありません。受信側はレポートの送信だけを行います。",
    "{domain} says {requested} and is testing: receivers are asked to apply {policy}.":
      "{domain} のポリシーは {requested} ですが、テスト中です。受信側に求めているのは {policy} です。",
    "Which DMARC policy {domain} has could not be found out: {name} {type} has no answer, {cause}.":
      "{domain} の DMARC ポリシーを確認できませんでした: {name} {type} に応答がありません（{cause}）。",
    "The record is that of {policyDomain}.": "レコードは {policyDomain} のものです。",
    // Columns and measures
    Part: "区分",
    Step: "手順",
    "Record or value": "レコードまたは値",
    "What it means": "意味",
    Policy: "ポリシー",
    Query: "問い合わせ",
    Tag: "タグ",
    Reports: "レポート",
    "Existing subdomains": "存在するサブドメイン",
    "Subdomains that do not exist": "存在しないサブドメイン",
    "no policy": "ポリシーなし",
    "not known": "不明",
    "Organizational Domain": "組織ドメイン",
    "Queries of the walk": "ツリーウォークの問い合わせ",
    "testing {requested}": "{requested} をテスト中",
    // Problems
    "{name} has no value": "{name} に値がありません",
    "“{value}” is no policy: {name} takes none, quarantine or reject":
      "「{value}」はポリシーではありません。{name} に指定できるのは none、quarantine、reject です",
    "“{value}” is not allowed: {name} takes one of {allowed}": "「{value}」は使えません。{name} に指定できるのは {allowed} です",
    "“{option}” is no option: fo takes 0, 1, d and s, separated by colons":
      "「{option}」はオプションではありません。fo に指定できるのは 0、1、d、s（コロン区切り）です",
    "the option {option} stands there a second time": "オプション {option} が 2 回現れています",
    "0 and 1 exclude each other": "0 と 1 は同時に指定できません",
    // Destinations
    "Aggregate reports (rua)": "集約レポート（rua）",
    "Reports on single messages (ruf)": "個々のメッセージのレポート（ruf）",
    "{kind}. No destination: {problem}.": "{kind}。送信先ではありません: {problem}。",
    "{kind}. Not examined: the record names more destinations than one report asks about.":
      "{kind}。未調査: 送信先が、1 つのレポートで調べられる数を超えています。",
    "{kind}. {host} is of the same organization: no consent is needed.": "{kind}。{host} は同じ組織のものなので、同意は不要です。",
    "{kind}. {host} agrees at {name}.": "{kind}。{host} は {name} で同意しています。",
    "{kind}. {host} agrees at {name}, and wants the reports at {override} instead.":
      "{kind}。{host} は {name} で同意し、代わりに {override} への送信を求めています。",
    "{kind}. {host} answers at {name} with a destination at another host: nothing is sent to either.":
      "{kind}。{host} は {name} で別のホストの送信先を示しています。どちらにも送信されません。",
    "{kind}. {host} is of another organization and does not agree at {name}: receivers send nothing there.":
      "{kind}。{host} は別の組織のもので、{name} で同意していません。受信側は送信しません。",
    "{kind}. The name where {host} would have to agree is longer than a name can be: receivers send nothing there.":
      "{kind}。{host} が同意を示すべき名前が長すぎます。受信側は送信しません。",
    "{kind}. Whether {host} agrees is not known: {name} TXT has no answer, {cause}.":
      "{kind}。{host} が同意しているかは不明です: {name} TXT に応答がありません（{cause}）。",
    "{kind}. Whether {host} has to agree is not known: {name} TXT has no answer, {cause}.":
      "{kind}。{host} の同意が必要かは不明です: {name} TXT に応答がありません（{cause}）。",
    "It has no MX record; mail goes to its address.": "MX レコードがなく、メールはそのアドレスに送られます。",
    "It accepts no mail: it says so with a null MX.": "null MX により、メールを受け取らないことを示しています。",
    "It has neither an MX record nor an address: no mail can reach it.": "MX レコードもアドレスもなく、メールは届きません。",
    "It does not exist: no mail can reach it.": "存在せず、メールは届きません。",
    "Where its mail goes could not be found out.": "メールの送り先を確認できませんでした。",
    // Policies
    "*.{domain}, names that exist": "*.{domain}（存在する名前）",
    "*.{domain}, names that do not exist": "*.{domain}（存在しない名前）",
    "Receivers are asked for nothing: mail that fails is treated as it would be without DMARC.":
      "受信側に何も求めていません。認証に失敗したメールは、DMARC がない場合と同じ扱いになります。",
    "Receivers are asked to treat mail that fails as suspicious.":
      "認証に失敗したメールを疑わしいものとして扱うよう、受信側に求めています。",
    "Receivers are asked to reject mail that fails.": "認証に失敗したメールを拒否するよう、受信側に求めています。",
    "{tag} of {name}": "{name} の {tag}",
    "no valid policy at {name}": "{name} に有効なポリシーなし",
    "The record says {requested}; t=y makes it one level weaker.": "レコードの指定は {requested} ですが、t=y により 1 段階弱くなります。",
    "Receivers do no DMARC processing: the record at {name} has neither a valid policy nor a destination for reports.":
      "受信側は DMARC の処理を行いません。{name} のレコードに有効なポリシーもレポート送信先もありません。",
    "No record applies: receivers do no DMARC processing.": "適用されるレコードがなく、受信側は DMARC の処理を行いません。",
    "Not known: {name} {type} has no answer, {cause}.": "不明: {name} {type} に応答がありません（{cause}）。",
    // Steps
    "The domain's own record: it applies.": "ドメイン自身のレコード。適用されます。",
    "The record of the Organizational Domain: it applies to every domain below that has none of its own.":
      "組織ドメインのレコード。独自のレコードを持たない下位のドメインすべてに適用されます。",
    "The record of a public suffix: it applies, as the Organizational Domain {organization} has none.":
      "公開サフィックスのレコード。組織ドメイン {organization} にレコードがないため適用されます。",
    "Receivers do not ask this: the walk ends at {stop}.": "受信側は問い合わせません。ツリーウォークは {stop} で終わります。",
    "The record of the Organizational Domain: the domain's own goes before it, and other subdomains follow it.":
      "組織ドメインのレコード。ドメイン自身のレコードが優先され、ほかのサブドメインはこれに従います。",
    "The record of a name between the domain and its Organizational Domain: it applies to that name alone.":
      "ドメインと組織ドメインの間にある名前のレコード。その名前だけに適用されます。",
    "A record. Whether it applies depends on a question without an answer.":
      "レコードあり。適用されるかどうかは、応答のない問い合わせによって決まります。",
    "psd=n says that this is the Organizational Domain: the walk ends here.":
      "psd=n により、これが組織ドメインであることを示しています。ツリーウォークはここで終わります。",
    "psd=y says that this is a public suffix: the walk ends here, and the Organizational Domain is one label below.":
      "psd=y により、公開サフィックスであることを示しています。ツリーウォークはここで終わり、組織ドメインは 1 ラベル下です。",
    "A tag is repeated, so the record counts for nothing.": "タグが繰り返されているため、レコードは無効です。",
    "{count} DMARC records: receivers use none of them.": "DMARC レコードが {count} 件あり、受信側はどれも使いません。",
    "Meant as a DMARC record and ignored: {problem}.": "DMARC のつもりと思われますが、無視されます: {problem}。",
    "No DMARC record among {count} TXT {count|record|records}.": "{count} 件の TXT レコードに DMARC レコードはありません。",
    "No TXT record.": "TXT レコードなし。",
    "The name does not exist: no record.": "名前が存在せず、レコードはありません。",
    "No answer: {cause}. A record may be hidden here.": "応答なし: {cause}。レコードが隠れている可能性があります。",
    "Alias of {target}.": "{target} のエイリアス。",
    // Tags
    "Removed in 2026: receivers that follow RFC 9989 ignore it and apply the policy to all mail that fails. Older ones apply it to this percentage.":
      "2026 年に削除。RFC 9989 に従う受信側は無視し、認証に失敗したメールすべてにポリシーを適用します。古い受信側はこの割合に適用します。",
    "Removed in 2026: the format of failure reports. There is only one.": "2026 年に削除。失敗レポートの形式。形式は 1 つだけです。",
    "Removed in 2026: the seconds between aggregate reports. Receivers send about one a day.":
      "2026 年に削除。集約レポートの間隔（秒）。受信側はおよそ 1 日 1 回送信します。",
    "No tag of DMARC: receivers ignore it.": "DMARC のタグではなく、受信側は無視します。",
    "Mail of the domain that fails": "認証に失敗したドメインのメール",
    "Mail of existing subdomains that fails": "認証に失敗した、存在するサブドメインのメール",
    "Mail of subdomains that do not exist and fails": "認証に失敗した、存在しないサブドメインのメール",
    "{mail}: nothing is asked.": "{mail}: 何も求めません。",
    "{mail}: to be treated as suspicious.": "{mail}: 疑わしいものとして扱うよう求めます。",
    "{mail}: to be rejected.": "{mail}: 拒否するよう求めます。",
    "{mail}: the value is no policy. Receivers act as for none where reports are asked for, and otherwise not at all.":
      "{mail}: 値がポリシーではありません。レポートを求めていれば受信側は none とみなし、そうでなければ処理を行いません。",
    "Not given: receivers act as for none where reports are asked for, and otherwise not at all.":
      "指定なし: レポートを求めていれば受信側は none とみなし、そうでなければ処理を行いません。",
    "Not given: existing subdomains follow p.": "指定なし: 存在するサブドメインは p に従います。",
    "Not given: subdomains that do not exist follow sp, or else p.": "指定なし: 存在しないサブドメインは sp に、なければ p に従います。",
    "This domain is a public suffix: others register names below it.": "このドメインは公開サフィックスで、他者がその下に名前を登録します。",
    "This domain is the Organizational Domain of all names below it, whatever is above it.":
      "上位に何があっても、このドメインが下位のすべての名前の組織ドメインです。",
    "Whether this is the Organizational Domain, the walk decides.": "組織ドメインかどうかは、ツリーウォークで決まります。",
    "Testing: receivers are asked to apply one level less than the policy says.":
      "テスト中: ポリシーより 1 段階弱い扱いを受信側に求めます。",
    "Not testing: the policy is meant as it says.": "テストではありません。ポリシーはそのまま適用されます。",
    "A signature counts when its domain is of the same organization.": "署名のドメインが同じ組織のものであれば有効です。",
    "A signature counts only when its domain is the From domain itself.": "署名のドメインが From ドメインそのものである場合だけ有効です。",
    "SPF counts when the envelope sender's domain is of the same organization.":
      "エンベロープ送信者のドメインが同じ組織のものであれば、SPF は有効です。",
    "SPF counts only when the envelope sender's domain is the From domain itself.":
      "エンベロープ送信者のドメインが From ドメインそのものである場合だけ、SPF は有効です。",
    "when SPF and DKIM both fail to give an aligned pass": "SPF と DKIM の両方がアラインした合格にならないとき",
    "when SPF or DKIM fails to give an aligned pass": "SPF と DKIM のどちらかがアラインした合格にならないとき",
    "when a DKIM signature fails": "DKIM 署名が失敗したとき",
    "when SPF fails": "SPF が失敗したとき",
    "The version: this is a DMARC record.": "バージョン: DMARC レコードであることを示します。",
    "Failure reports are asked for {options}.": "失敗レポートを求める条件: {options}。",
    "Failure reports would be asked for {options}; without ruf this is ignored.":
      "失敗レポートを求める条件: {options}。ruf がないため無視されます。",
    "{first}, and {second}": "{first}、{second}",
    "Aggregate reports go to {count} {count|destination|destinations}.": "集約レポートの送信先は {count} 件です。",
    "No aggregate reports are sent.": "集約レポートは送信されません。",
    "Reports on single messages go to {count} {count|destination|destinations}.": "個々のメッセージのレポートの送信先は {count} 件です。",
    "No reports on single messages are sent.": "個々のメッセージのレポートは送信されません。",
    "not needed": "不要",
  },
  words: {
    applies: "適用",
    authorized: "同意あり",
    default: "既定値",
    found: "あり",
    inside: "組織内",
    given: "指定",
    none: "なし",
    unknown: "不明",
    failed: "失敗",
    historic: "廃止",
    "unknown tag": "未知のタグ",
    invalid: "無効",
    "not valid": "無効",
    "not examined": "未調査",
    "not authorized": "同意なし",
    "same organization": "同じ組織",
    void: "無効",
    ignored: "無視",
    "not asked": "問い合わせなし",
    alias: "エイリアス",
    organization: "組織ドメイン",
  },
};
