import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What the zone is signed and hashed with. */
export const algorithmChecks: LookupTexts["checks"] = {
  "algorithm-forbidden": {
    title: "検証に使われるアルゴリズムでゾーンが署名されていること",
    failureTitle: "{zone} は、使用が禁止された {algorithms} で署名されています",
    why: "SHA-1、GOST、未知の番号による署名は有効とみなされません。検証側はゾーンを署名なしとして扱うため、保護の効果はありません。",
    fix: "ECDSA P-256（アルゴリズム 13）に変更してください。まず両方で署名し、次に DS レコードを変更し、最後に古い鍵を外します。",
  },
  "algorithm-discouraged": {
    title: "推奨されるアルゴリズムでゾーンが署名されていること",
    failureTitle: "{zone} は、推奨されない {algorithms} で署名されています",
    why: "検証には今も使われますが、署名が長く、利用も少ないため、次に廃止される可能性があります。",
    fix: "ECDSA P-256（アルゴリズム 13）への変更を計画してください。",
  },
  "ds-with-sha1": {
    title: "SHA-1 の DS レコードがないこと",
    failureTitle: "{zone} の DS レコード {count} 件が SHA-1 です",
    why: "DS レコードに SHA-1 を使うことは禁止されました。ほかになければ今も受け入れられますが、いずれ拒否されます。",
    fix: "同じ鍵の SHA-256（ダイジェストの種類 2）の DS レコードをレジストラに登録し、SHA-1 のものを削除してください。",
  },
  "short-key": {
    title: "RSA 鍵が 2,048 ビット以上であること",
    failureTitle: "{zone} の RSA 鍵 {count} 個が 2,048 ビット未満です",
    why: "1,024 ビットの RSA 鍵は、大きな費用をかけられる者には解読できるところまで来ています。その署名を長く使うべきではありません。",
    fix: "短く強い鍵の ECDSA P-256（アルゴリズム 13）か、2,048 ビットの RSA 鍵に変更してください。",
    details: { others: "{zone} に RSA 鍵はありません。" },
  },
  "nsec3-iterations": {
    title: "名前のハッシュに追加の反復がないこと",
    failureTitle: "{zone} は名前のハッシュに {iterations} 回の追加の反復を使っています",
    why: "追加の反復には保護の効果がなく、リゾルバーに負荷をかけるだけです。独自の上限（多くは 50 または 150）を超えると、リゾルバーはゾーンの不在証明を無効とみなすか、SERVFAIL を返します。",
    fix: "NSEC3 の反復を 0 に、ソルトを空にして、ゾーンを署名し直してください。",
    details: {
      nsec: "{zone} の不在証明は NSEC レコードによるもので、ハッシュを使いません。",
      unproven: "{zone} の不在証明がありません。別のチェックに示しています。",
      beyond: "反復が {most} 回を超えるため、Mailvane もゾーンの不在証明を無効とみなします。",
    },
  },
  "nsec3-salt": {
    title: "名前のハッシュにソルトを使っていないこと",
    failureTitle: "{zone} は名前のハッシュにソルトを使っています",
    why: "ゾーンの名前がすべてのハッシュに含まれているため、ソルトは応答を長くするだけです。",
    fix: "次にゾーンを署名し直すときに、NSEC3 のソルトを空（「-」と書きます）にしてください。",
  },
  "opt-out": {
    title: "ゾーンのすべての委任が証明の対象であること",
    failureTitle: "{zone} は署名のない委任を証明の対象外にしています（オプトアウト）",
    why: "署名された名前の間に、署名のない名前を割り込ませることができます。何百万もの署名のない名前を持つレジストリには容量の節約になりますが、通常の大きさのゾーンに利点はありません。",
    fix: "次にゾーンを署名し直すときに、オプトアウトを無効にしてください。",
    details: { registry: "{zone} はトップレベルドメインで、オプトアウトを使う理由があります。" },
  },
};
