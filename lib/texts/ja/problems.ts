/** What is wrong with an input, in the box, in a form or at the API. */
export const problems: Readonly<Record<string, string>> = {
  // The box
  "Type a domain, an IP address, or a command such as mx:gmail.com.":
    "ドメイン、IP アドレス、または mx:gmail.com のようなコマンドを入力してください。",
  "There is no command “{prefix}”. The commands are {commands}.":
    "「{prefix}」というコマンドはありません。使えるコマンドは {commands} です。",
  "There is no such command.": "このコマンドはありません。",
  "“{token}” is nothing that {title} can use here.": "「{token}」は、{title} のこの位置では使えません。",
  "This cannot be understood.": "入力を解釈できません。",
  // Addresses and parameters
  "There is no such lookup.": "このルックアップはありません。",
  "This lookup is about a text. It is sent with the question and never stands in an address.":
    "このルックアップはテキストを調べるものです。テキストは問い合わせとともに送信され、URL には入りません。",
  "This lookup is not about a text.": "このルックアップはテキストを調べるものではありません。",
  "There is no parameter of this name. This lookup knows {names}.":
    "この名前のパラメーターはありません。使えるパラメーターは {names} です。",
  "There is no parameter of this name. This lookup has none.":
    "この名前のパラメーターはありません。このルックアップにパラメーターはありません。",
  "This parameter is given more than once.": "このパラメーターが複数回指定されています。",
  "The only value of fresh is 1.": "fresh に指定できる値は 1 だけです。",
  "The question cannot be asked as it stands.": "このままでは問い合わせできません。",
  "There is no lookup “{id}”. GET /api/v1/lookups lists them.":
    "「{id}」というルックアップはありません。一覧は GET /api/v1/lookups で取得できます。",
  "This lookup takes a text as the body: POST /api/v1/lookups/{id}.":
    "このルックアップはテキストを本文として受け取ります: POST /api/v1/lookups/{id}",
  "This lookup takes a text as the body: it is run by POST.": "このルックアップはテキストを本文として受け取るため、POST で実行します。",
  "This lookup only asks the DNS: it is run by GET.": "このルックアップは DNS に問い合わせるだけなので、GET で実行します。",
  "This lookup connects to the servers of whoever is checked: it is run by POST, so that no crawler and no link starts it.":
    "このルックアップは調査対象のサーバーに接続します。クローラーやリンクから起動されないよう、POST で実行します。",
  "Name the target of the lookup: /api/v1/lookups/{id}/{target}": "ルックアップの対象を指定してください: /api/v1/lookups/{id}/{target}",
  "Send the text itself as the body, not a form: curl --data-binary @message.eml":
    "フォームではなく、テキストそのものを本文として送信してください: curl --data-binary @message.eml",
  "The text is larger than {most} octets, the most that is read.": "テキストが、読み取れる上限の {most} オクテットを超えています。",
  // Texts
  "There is no text. Paste the header section of a message, or all of it.":
    "テキストがありません。メッセージのヘッダー、またはメッセージ全体を貼り付けてください。",
  "This is not text: it holds octets that no message has. Save the message as its source (.eml) and send that.":
    "メッセージにはないオクテットを含んでおり、テキストではありません。メッセージのソース（.eml）を保存し、それを送信してください。",
  "This is HTML, as a browser shows a message. Take the source of the message: “Show original”, “View source” or “Internet headers”.":
    "ブラウザーがメッセージを表示するための HTML です。メッセージのソース（「原文を表示」「ソースを表示」「インターネット ヘッダー」）を使ってください。",
  "No line of this has the form of a header field, such as “Received: from …”. Paste the source of the message.":
    "「Received: from …」のようなヘッダーフィールドの形の行がありません。メッセージのソースを貼り付けてください。",
  "This is no name that an Authentication-Results field begins with, such as mx.google.com.":
    "mx.google.com のような、Authentication-Results フィールドの先頭にある名前ではありません。",
  "The lookup of headers has no such field; it takes authserv.":
    "ヘッダーのルックアップにこの項目はありません。指定できるのは authserv です。",
  "Give a message.": "メッセージを指定してください。",
  // Names
  "There is no name.": "名前が入力されていません。",
  "A space cannot be part of a domain name.": "ドメイン名に空白は使えません。",
  "The character “{character}” cannot be part of a domain name.": "「{character}」はドメイン名に使えない文字です。",
  "The control character U+{code} cannot be part of a domain name.": "制御文字 U+{code} はドメイン名に使えません。",
  "There is an empty label: two dots stand together, or one at the start.":
    "空のラベルがあります。ドットが連続しているか、先頭にあります。",
  "This is not a valid international domain name (UTS #46).": "国際化ドメイン名として正しくありません（UTS #46）。",
  "This holds a character that no domain name may hold.": "ドメイン名に使えない文字が含まれています。",
  "A label is empty once invisible characters are removed.": "不可視文字を除くと空になるラベルがあります。",
  "A label has {octets} octets; the most is 63.": "{octets} オクテットのラベルがあります。上限は 63 オクテットです。",
  "The name has {octets} octets; the most is 253.": "名前が {octets} オクテットあります。上限は 253 オクテットです。",
  "A domain name does not end in a number.": "ドメイン名の末尾は数字だけにはできません。",
  "A host name does not end in a number.": "ホスト名の末尾は数字だけにはできません。",
  "This name has only one part. A mail domain has at least two, such as gmail.com.":
    "名前が 1 つの部分しかありません。メールのドメインは gmail.com のように 2 つ以上の部分からなります。",
  "This name has only one part. A mail server's has at least two, such as mx.example.com.":
    "名前が 1 つの部分しかありません。メールサーバーの名前は mx.example.com のように 2 つ以上の部分からなります。",
  "This is no server: give its address, such as 1.1.1.1, or its full name, such as ns1.example.com.":
    "サーバーではありません。1.1.1.1 のようなアドレスか、ns1.example.com のような完全な名前を指定してください。",
  // Fields of single lookups
  "Give a domain, such as gmail.com.": "gmail.com のようなドメインを指定してください。",
  "The MX lookup has no such field; it takes a domain only.": "MX ルックアップにこの項目はありません。指定できるのはドメインだけです。",
  "The DKIM lookup has no such field; it takes a domain and a selector.":
    "DKIM ルックアップにこの項目はありません。指定できるのはドメインとセレクターです。",
  "The BIMI lookup has no such field; it takes a domain and a selector.":
    "BIMI ルックアップにこの項目はありません。指定できるのはドメインとセレクターです。",
  "The SMTP lookup has no such field; it takes a target, port and relay.":
    "SMTP ルックアップにこの項目はありません。指定できるのは対象、port、relay です。",
  "The SPF lookup has no such field; it takes a domain, ip, sender and helo.":
    "SPF ルックアップにこの項目はありません。指定できるのはドメイン、ip、sender、helo です。",
  "The domain is given with another selector, {selector}.": "ドメインに別のセレクター {selector} が付いています。",
  "This is no selector. {problem}": "セレクターとして正しくありません。{problem}",
  "With this selector the name of the key has {length} octets; the most is {most}.":
    "このセレクターでは鍵の名前が {length} オクテットになります。上限は {most} オクテットです。",
  "With this selector the name of the record has {length} octets; the most is {most}.":
    "このセレクターではレコードの名前が {length} オクテットになります。上限は {most} オクテットです。",
  "A selector has letters, digits and hyphens, and no hyphen at either end.":
    "セレクターに使えるのは英字、数字、ハイフンです。先頭と末尾にハイフンは使えません。",
  "The only value of relay is 1.": "relay に指定できる値は 1 だけです。",
  "Mail servers listen on ports {ports}; no other is connected to.":
    "メールサーバーのポートは {ports} です。ほかのポートには接続しません。",
  "This is an IP address. Mail is routed by domain: type a domain, such as gmail.com.":
    "これは IP アドレスです。メールはドメインをもとに配送されます。gmail.com のようなドメインを入力してください。",
  "This is an IP address. The records are those of a domain: type one, such as gmail.com.":
    "これは IP アドレスです。レコードはドメインのものです。gmail.com のようなドメインを入力してください。",
  "This is an IP address. An SPF record belongs to a domain: type a domain, and give the address as ip.":
    "これは IP アドレスです。SPF レコードはドメインのものです。ドメインを入力し、アドレスは ip で指定してください。",
  "This is an IP address. This lookup takes a name; ptr: and reverse: take addresses.":
    "これは IP アドレスです。このルックアップの対象は名前です。アドレスには ptr: または reverse: を使ってください。",
  "This is no IP address. Type one, such as 192.0.2.1 or 2001:db8::1.":
    "IP アドレスではありません。192.0.2.1 や 2001:db8::1 のように入力してください。",
  "This is no IP address. Give one such as 192.0.2.1 or 2001:db8::1.":
    "IP アドレスではありません。192.0.2.1 や 2001:db8::1 のように指定してください。",
  "This is no e-mail address: there is nothing before an @.": "メールアドレスではありません。@ の前に何もありません。",
  "A control character cannot be part of an e-mail address.": "制御文字はメールアドレスに使えません。",
  "There are {octets} octets before the @; the most is {most}.": "@ の前が {octets} オクテットあります。上限は {most} オクテットです。",
  "SPF checks the sender's own domain: this address is not at {target}. Change the domain or the address.":
    "SPF は送信者自身のドメインを確認します。このアドレスは {target} のものではありません。ドメインかアドレスを変更してください。",
  "This address is not one of the public Internet: no network announces it.":
    "公開インターネットのアドレスではなく、広告しているネットワークはありません。",
  "Give an IP address, such as 192.0.2.1 or 2001:db8::1.": "192.0.2.1 や 2001:db8::1 のような IP アドレスを指定してください。",
  "With what mail puts before it the name has {length} octets; the most is {most}.":
    "メールで前に付く名前を含めると {length} オクテットになります。上限は {most} オクテットです。",
  "Give a name, such as gmail.com or www.gmail.com.": "gmail.com や www.gmail.com のような名前を指定してください。",
  "This lookup has no such field; it takes a name, type and selector.":
    "このルックアップにこの項目はありません。指定できるのは名前、type、selector です。",
  "Only these types are compared: {types}; or mail, for the records that mail depends on.":
    "比較できるタイプは {types} です。mail を指定すると、メールに必要なレコードを比較します。",
  "A selector belongs to the records of mail, not to a single type.":
    "セレクターはメールのレコードに対するもので、単独のタイプには指定できません。",
  "Give an IP address or a domain, such as 192.0.2.1 or gmail.com.":
    "192.0.2.1 や gmail.com のような IP アドレスかドメインを指定してください。",
  "{address} is a {scope} address: it is not seen on the public Internet, so no blacklist knows it.":
    "{address} は{scope}アドレスです。公開インターネットには現れないため、ブラックリストに情報はありません。",
  "This is neither an IP address nor a domain: a domain name does not end in a number.":
    "IP アドレスでもドメインでもありません。ドメイン名の末尾は数字だけにはできません。",
  "The blacklist lookup has no such field; it takes an IP address or a domain only.":
    "ブラックリストのルックアップにこの項目はありません。指定できるのは IP アドレスかドメインだけです。",
  "Give a domain or an IP address, such as gmail.com or 192.0.2.1.":
    "gmail.com や 192.0.2.1 のようなドメインか IP アドレスを指定してください。",
  "This lookup has no such field; it takes a domain only.": "このルックアップにこの項目はありません。指定できるのはドメインだけです。",
  "This lookup has no such field; it takes its target only.": "このルックアップにこの項目はありません。指定できるのは対象だけです。",
  "Give a name, such as gmail.com or _dmarc.gmail.com.": "gmail.com や _dmarc.gmail.com のような名前を指定してください。",
  "Give a domain, a mail server or an address, such as gmail.com or 192.0.2.1.":
    "gmail.com や 192.0.2.1 のようなドメイン、メールサーバー、またはアドレスを指定してください。",
  "Mailvane does not know this list.": "Mailvane の知らないリストです。",
  "Mailvane did not ask this at the time": "当時 Mailvane はこれを問い合わせていません",
};
