import type { LookupTexts } from "#lib/texts/catalogue.ts";

export const mx: LookupTexts = {
  title: "メールサーバー",
  summary: "ドメイン宛のメールを受信するサーバーを、送信側が試す順に、すべてのアドレスと逆引き名とともに示します。",
  checks: {
    "domain-does-not-exist": {
      title: "ドメインが存在すること",
      failureTitle: "ドメインが存在しません",
      why: "送信側は最初にドメインの MX レコードを問い合わせます。名前が存在しなければ、配送はその時点で終わります。",
      fix: "綴りを確認してください。正しい場合は、ドメインが登録されていて期限切れになっておらず、そのゾーンを持つネームサーバーに委任されていることを確認してください。",
      details: {
        nxdomain: "ネームサーバーは {domain} が存在しないと応答しています（NXDOMAIN）。",
        alias: "{domain} は {target} のエイリアスで、ネームサーバーはその名前が存在しないと応答しています（NXDOMAIN）。",
        contradiction:
          "ネームサーバーの応答が矛盾しています。MX の問い合わせには {domain} は存在しないと応答し、{type} の問い合わせには応答を返します。送信側は MX を問い合わせ、配送を断念します。",
      },
    },
    "no-mail-server": {
      title: "メールサーバーがあるか、メールを受け取らないと示していること",
      failureTitle: "ドメインにメールサーバーがありません",
      why: "MX レコードがない場合、送信側はドメイン自身のアドレスを試します。そのアドレスもないため、このドメイン宛のメールはすべて差し戻されます。",
      fix: "メールを受信するには、メールサーバーを指す MX レコードを登録してください。例:\n{domain}. 3600 IN MX 10 mail.{domain}.\n受信しない場合は、null MX でそのことを示してください:\n{domain}. 3600 IN MX 0 .",
      details: {
        "public-suffix":
          "{domain} は公開サフィックスで、他者がその下に名前を登録します。それ自体はメールを受信せず、その必要もありません。",
        none: "{domain} には MX レコードもアドレスもありません。",
      },
    },
    "implicit-mx": {
      title: "メールが MX レコードで配送されること",
      failureTitle: "MX レコードがなく、メールはドメイン自身のアドレスに送られます",
      why: "送信側は代わりにドメイン自身のアドレスに送ります。多くの場合それはメールを受け取らない Web サーバーで、送信側は断念するまで何日も再送を繰り返します。",
      fix: "メールを受信する場合は、サーバーを指定してください:\n{domain}. 3600 IN MX 10 {domain}.\n受信しない場合は、null MX でそのことを示してください:\n{domain}. 3600 IN MX 0 .",
      details: {
        implicit: "{domain} には MX レコードがなく、アドレスがあります。",
        "no-server": "{domain} には代わりに使えるアドレスがありません。",
      },
    },
    "domain-is-alias": {
      title: "ドメインがエイリアスではないこと",
      failureTitle: "ドメインが別の名前のエイリアスです",
      why: "CNAME レコードを持つ名前は、自身の MX レコードを持てません。メールはエイリアス先の指定に従います。宛先のドメインをその名前に書き換える送信側もあります。",
      fix: "{domain} の CNAME を削除し、必要な MX、A、AAAA レコードをそこに登録してください。多くの DNS サービスでは、この機能を ALIAS、ANAME、フラット化などと呼びます。",
      details: { alias: "{domain} は {target} のエイリアスです。" },
    },
    "null-mx-beside-others": {
      title: "null MX が単独であること",
      failureTitle: "null MX がほかの MX レコードと併存しています",
      why: "null MX はメールを受け取らないことを、ほかのレコードは受け取ることを示しています。メールがどう扱われるかは送信側のソフトウェア次第です。",
      fix: "メールを受信する場合は、null MX（{domain}. MX 0 .）を削除してください。受信しない場合は、ほかの MX レコードをすべて削除してください。",
      details: {
        alone:
          "{domain} は null MX により、メールを受け取らないことを示しています。送信側は何日も再送せず、すぐに断念します。これが正しい方法です。",
        "no-null-mx": "{domain} に null MX はありません。",
      },
    },
    "null-mx-preference": {
      title: "null MX の優先度が 0 であること",
      failureTitle: "null MX の優先度が 0 ではありません",
      why: "RFC 7505 は null MX の優先度を 0 と定めています。厳密に判定するソフトウェアは、このレコードを名前のないサーバーとみなす可能性があります。",
      fix: "null MX を次のように登録してください:\n{domain}. 3600 IN MX 0 .",
    },
    "target-is-ip-address": {
      title: "MX レコードが IP アドレスではなくホスト名を指していること",
      failureTitle: "{share}が IP アドレスで書かれています",
      why: "MX レコードにはホスト名を書きます。アドレスを書いても送信側は名前として解釈し、その名前は存在しないため、サーバーには到達できません。",
      fix: "アドレスに名前を付け、MX レコードでその名前を指定してください:\n{records}",
    },
    "target-is-not-a-host-name": {
      title: "MX レコードが正しいホスト名を指していること",
      failureTitle: "{share}の名前がホスト名として正しくありません",
      why: "ホスト名は 2 つ以上の部分からなり、各部分は英字、数字、ハイフンで構成され、先頭と末尾にハイフンは使えません。これに反する名前を拒否する送信側があります。",
      fix: "サーバーに英字、数字、ハイフンからなる名前を付け、その名前に A レコードと AAAA レコードを登録し、MX レコードで指定してください。",
    },
    "doubled-name": {
      title: "サーバー名の末尾にドメインが二重に付いていないこと",
      failureTitle: "{share}の名前にドメインが二重に付いています",
      why: "ゾーンファイルでは、末尾にドットのない名前にゾーン名が補われます。そのため、レコードは意図とは別のホストを指しています。",
      fix: "名前の末尾にドットを付けてください:\n{records}",
    },
    "target-is-alias": {
      title: "MX レコードがエイリアスを指していないこと",
      failureTitle: "{share}がエイリアスです",
      why: "MX レコードは、それ自体がアドレスを持つホストを指す必要があります。エイリアス（CNAME）を拒否する送信側や、ループとみなしてメールを差し戻す送信側があります。",
      fix: "エイリアス先のホストを指定してください:\n{records}\nまたは、CNAME の代わりに、その名前自身に A レコードと AAAA レコードを登録してください。",
    },
    "target-without-address": {
      title: "すべてのメールサーバーにアドレスがあること",
      failureTitle: "{share}にアドレスがありません",
      why: "アドレスのない名前には到達できません。送信側は時間を無駄にし、ほかにアドレスを持つサーバーがなければ、メールはすべて差し戻されます。",
      fix: "{names} に A レコードと AAAA レコードを登録するか、それを指す MX レコードを削除してください。",
      details: { "no-names": "MX レコードには IP アドレスしか書かれていません。" },
    },
    "duplicate-host": {
      title: "各サーバーが MX レコードに 1 回だけ現れること",
      failureTitle: "{share}が MX レコードに複数回現れています",
      why: "送信側は、到達できなかったサーバーを 2 つめの優先度でもう一度試すだけで、何も得られません。2 台あるように見えて、実際は 1 台です。",
      fix: "意図した優先度のレコードを残し、ほかを削除してください。",
    },
    "address-not-public": {
      title: "すべてのアドレスが公開アドレスであること",
      failureTitle: "{share}が公開アドレスではありません",
      why: "インターネット上の送信側はこのようなアドレスに到達できないか、同じアドレスを持つ自分のネットワークのマシンに接続してしまいます。時間を無駄にするか、メールが失われます。",
      fix: "代わりにサーバーの公開アドレスを登録してください。内部のメールには、自分のネットワークからだけ見えるゾーンを使ってください。",
    },
    "shared-address": {
      title: "各サーバーが固有のアドレスを持つこと",
      failureTitle: "{share}が複数のサーバー名で共有されています",
      why: "1 つのアドレスに 2 つの名前があると、2 台のサーバーのように見えます。そのアドレスに到達できないときは、どちらにも到達できません。",
      fix: "サーバーごとに固有のアドレスを割り当てるか、名前を 1 つだけ残してください。",
      details: { single: "{domain} のメールサーバーは 1 台だけです。" },
    },
    "single-point-of-failure": {
      title: "メールの宛先となるアドレスが複数あること",
      failureTitle: "すべてのメールが 1 つのアドレスに依存しています",
      why: "そのアドレスに到達できない間、メールは届きません。送信側は数日間再送を続けるため、失われるよりは遅延します。",
      fix: "2 台目のサーバーを、できれば別のネットワークに用意すると、1 台目が停止している間もメールを受信できます。プロバイダーがそのアドレスの背後に複数のマシンを置いている場合は、対処は不要です。",
      details: {
        single: "すべての送信側が、1 つのアドレスで {domain} に到達します: {addresses}。",
        pair: "すべての送信側が、それぞれの IP バージョンの 1 つのアドレスで {domain} に到達します: {addresses}。",
      },
    },
    "ipv4-missing": {
      title: "すべてのサーバーに IPv4 アドレスがあること",
      failureTitle: "{share}に IPv4 アドレスがありません",
      why: "多くの送信側は IPv4 しか使えず、このようなサーバーには到達できません。",
      fix: "{names} に A レコードを登録してください。",
    },
    "ipv6-missing": {
      title: "すべてのサーバーに IPv6 アドレスがあること",
      failureTitle: "{share}に IPv6 アドレスがありません",
      why: "IPv6 しか使えない送信側は、このようなサーバーに到達できません。現在は少数ですが、増えています。",
      fix: "サーバーのネットワークで IPv6 を使える場合は、{names} に AAAA レコードを登録し、そのアドレスに元の名前へ戻る逆引き名を設定してください。",
    },
    "ptr-missing": {
      title: "すべてのアドレスに逆引き名があること",
      failureTitle: "{share}に逆引き名がありません",
      why: "メールを受信するサーバーの多くは送信も行います。逆引き名のないアドレスからのメールを拒否したり、迷惑メールと判定したりする受信側が多くあります。",
      fix: "アドレスの割り当て元に、次のレコードの登録を依頼してください:\n{records}",
    },
    "reverse-not-confirmed": {
      title: "すべての逆引き名が元のアドレスに戻ること",
      failureTitle: "{share}の逆引き名が元のアドレスに戻りません",
      why: "自分のアドレスの逆引きゾーンには、誰でも好きな名前を書けます。そのため受信側は、その名前が同じアドレスを持つ場合にだけ信用します。ここでは持っていません。",
      fix: "逆引き名にアドレスを登録してください:\n{records}\nまたは、逆引き名をサーバー自身の名前に変更してもらってください。",
      details: { "no-names": "逆引き名を持つアドレスがありません。" },
    },
    "unanswered-question": {
      title: "必要なすべての問い合わせに応答があること",
      failureTitle: "応答のない問い合わせがあります",
      why: "応答がない場合、レコードが存在するかどうかはわかりません。Mailvane はどちらとも判定しません。メールは届くことも遅れることもあります。",
      fix: "1 分ほど待ってからもう一度確認してください。続く場合は、ゾーンのネームサーバーに到達でき、この問い合わせに応答するかを確認してください。",
      details: { addresses: "1 つのレポートで調べられる数より {beyond} 個多いアドレスが返されました。" },
    },
  },
  sentences: {
    "The MX records name {beyond} more {beyond|server|servers} than one report examines.":
      "MX レコードが指定するサーバーは、1 つのレポートで調べられる数より {beyond} 台多くあります。",
    "No mail server has an address.": "アドレスを持つメールサーバーがありません。",
    "No mail server has a public address.": "公開アドレスを持つメールサーバーがありません。",
    "{domain} receives mail at one server, {host}.": "{domain} は 1 台のサーバー {host} でメールを受信します。",
    "{domain} receives mail at {count} servers, in this order of preference.":
      "{domain} は {count} 台のサーバーで、次の優先順にメールを受信します。",
    "{domain} receives mail at {count} servers of equal preference.":
      "{domain} は優先度の等しい {count} 台のサーバーでメールを受信します。",
    "{domain} cannot receive mail: {count|its only server has no address|none of its servers has an address}.":
      "{domain} はメールを受信できません。{count|唯一のサーバーにアドレスがありません|どのサーバーにもアドレスがありません}。",
    "{domain} names one mail server, {host}, whose addresses could not be found out.":
      "{domain} は 1 台のメールサーバー {host} を指定していますが、そのアドレスを確認できませんでした。",
    "{domain} names {count} mail servers; the addresses of {open|one|some} of them could not be found out.":
      "{domain} は {count} 台のメールサーバーを指定していますが、{open|そのうち 1 台|一部}のアドレスを確認できませんでした。",
    "{domain} has no MX record: mail goes to its own address.":
      "{domain} には MX レコードがなく、メールはドメイン自身のアドレスに送られます。",
    "{domain} does not accept mail: it says so with a null MX.": "{domain} はメールを受け取りません。null MX がそのことを示しています。",
    "{domain} receives no mail: it is a public suffix, below which others register their names.":
      "{domain} はメールを受信しません。他者がその下に名前を登録する公開サフィックスです。",
    "{domain} cannot receive mail: it has neither an MX record nor an address.":
      "{domain} はメールを受信できません。MX レコードもアドレスもありません。",
    "{domain} is an alias of {target}, which does not exist (NXDOMAIN).":
      "{domain} は {target} のエイリアスで、その名前は存在しません（NXDOMAIN）。",
    "Where {domain} receives mail could not be found out: {cause}.": "{domain} がどこでメールを受信するかを確認できませんでした: {cause}。",
    Preference: "優先度",
    "Mail server": "メールサーバー",
    "MX TTL": "MX の TTL",
    "Address status": "アドレスの状態",
    "Reverse name": "逆引き名",
    "Reverse name status": "逆引き名の状態",
    Servers: "サーバー",
    "IPv4 addresses": "IPv4 アドレス",
    "IPv6 addresses": "IPv6 アドレス",
    "Reverse names confirmed": "確認できた逆引き名",
    "{confirmed} of {checked}": "{confirmed} / {checked}",
    "{open} {open|server|servers} without an answer": "{open} 台のサーバーは応答なし",
    "Alias of {target}, which has no {type} record": "{type} レコードのない {target} のエイリアス",
    "Alias of {target}, which does not exist (NXDOMAIN)": "存在しない {target} のエイリアス（NXDOMAIN）",
    "Reverse name: no answer, {cause}": "逆引き名: 応答なし（{cause}）",
    "Address of the reverse name {name}: no answer, {cause}": "逆引き名 {name} のアドレス: 応答なし（{cause}）",
    "{beyond} more {type} {beyond|record is|records are} not shown": "ほか {beyond} 件の {type} レコードは省略",
    "Private address: nobody outside its network can reach it": "プライベートアドレス: ネットワークの外からは到達できません",
    "Loopback address: it leads every sender back to itself": "ループバックアドレス: 送信側が自分自身に接続してしまいます",
    "Link-local address: it works on one network segment only": "リンクローカルアドレス: 同じネットワークセグメント内でしか使えません",
    "Documentation address: it belongs to no server": "文書用アドレス: どのサーバーのものでもありません",
    "Multicast address: no server can have it": "マルチキャストアドレス: サーバーのアドレスにはなりません",
    "Reserved address: it is not used on the public Internet": "予約済みアドレス: 公開インターネットでは使われません",
  },
};
