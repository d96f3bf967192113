import { describe, expect, test } from "vitest";
import { movedFrom } from "./moved.ts";

const moved = (address: string) => {
  const { pathname, searchParams } = new URL(address, "http://mailvane.test");
  return movedFrom(pathname, searchParams);
};

describe("addresses of MxToolBox", () => {
  test.each([
    ["/SuperTool.aspx?action=mx%3agmail.com&run=toolpage", "/mx/gmail.com"],
    ["/supertool.aspx?action=mx:GMail.com.", "/mx/gmail.com"],
    ["/SuperTool.aspx?action=blacklist%3a192.0.2.1&run=toolpage", "/blacklist/192.0.2.1"],
    ["/SuperTool.aspx?action=blacklist%3a2001%3adb8%3a%3a1&run=toolpage", "/blacklist/2001:db8::1"],
    ["/SuperTool.aspx?action=spf%3ablog.st1t.com%3a54.248.148.155&run=toolpage", "/spf/blog.st1t.com?ip=54.248.148.155"],
    ["/SuperTool.aspx?action=dkim%3aexample.test%3as1&run=toolpage", "/dkim/example.test?selector=s1"],
    ["/SuperTool.aspx?action=dmarc%3aexample.test", "/dmarc/example.test"],
    ["/SuperTool.aspx?action=smtp%3amx.example.test&run=toolpage", "/smtp/mx.example.test"],
    ["/SuperTool.aspx?action=mta-sts%3aexample.test", "/mta-sts/example.test"],
    ["/SuperTool.aspx?action=tlsrpt%3aexample.test", "/tls-rpt/example.test"],
    ["/SuperTool.aspx?action=bimi%3aexample.test", "/bimi/example.test"],
    ["/SuperTool.aspx?action=arin%3a192.0.2.1", "/rdap/192.0.2.1"],
    ["/SuperTool.aspx?action=dkim", "/dkim"],
    ["/SuperTool.aspx?action=mx%3a", "/mx"],
    ["/SuperTool.aspx", "/"],
    ["/supertool3?action=mx%3agmail.com", "/mx/gmail.com"],
    ["/NetworkTools.aspx", "/"],
    ["/MXLookup.aspx?domain=gmail.com", "/mx/gmail.com"],
    ["/spf.aspx", "/spf"],
    ["/DMARC.aspx?domain=example.test", "/dmarc/example.test"],
    ["/blacklists.aspx", "/blacklist"],
    ["/diagnostic.aspx", "/smtp"],
    ["/EmailHeaders.aspx", "/headers"],
    ["/Public/Tools/EmailHeaders.aspx", "/headers"],
    ["/emailhealth.aspx", "/domain"],
  ])("%s leads to %s", (address, path) => expect(moved(address)).toBe(path));

  test.each(["/", "/mx/gmail.com", "/domain/gmail.com", "/emailhealth/gmail.com", "/constructor", "/__proto__", "/SuperTool.aspx/x"])(
    "%s is none of them",
    (address) => expect(moved(address)).toBeNull(),
  );

  test.each([
    ["/SuperTool.aspx?action=ping%3a192.0.2.1", "/?q=ping%3A192.0.2.1"],
    ["/SuperTool.aspx?action=%2f%2fevil.test%2fx", "/?q=%2F%2Fevil.test%2Fx"],
    ["/SuperTool.aspx?action=https%3a%2f%2fevil.test", "/mx/evil.test"],
    ["/MXLookup.aspx?domain=%2f%5cevil..test", "/?q=mx%3A%2F%5Cevil..test"],
  ])("%s stays on this installation", (address, path) => expect(moved(address)).toBe(path));
});
