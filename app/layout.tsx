import "./globals.css";
import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { originOf } from "#app/opensearch.xml/description.ts";
import { reader } from "#components/language/reader.ts";
import { ReaderTexts } from "#components/language/reader-texts.tsx";
import { QueryProvider } from "#components/layout/query-provider.tsx";
import { ThemeScript } from "#components/layout/theme-script.tsx";
import { t } from "#components/texts.ts";
import { Announcer } from "#components/ui/announcer.tsx";

/** Every page is drawn for its reader. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const origin = originOf(await headers());
  const description = t("start.description");
  return {
    // Chats take absolute addresses only, and Mailvane knows none of its own: the host that was asked.
    ...(origin && { metadataBase: new URL(origin) }),
    title: { default: "Mailvane", template: "%s · Mailvane" },
    description,
    openGraph: {
      title: "Mailvane",
      description,
      siteName: "Mailvane",
      images: [{ url: "/picture", width: 1200, height: 630, alt: "Mailvane" }],
    },
    icons: { icon: "/icon.svg" },
    robots: { index: false },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#0c0d10" },
  ],
};

/** Drawn for each request: its scripts run by a nonce that differs every time. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang={reader().language} suppressHydrationWarning className={`${GeistSans.variable} ${GeistMono.variable}`}>
      <head>
        <ThemeScript nonce={nonce} />
        <ReaderTexts reader={reader()} />
        <link rel="search" type="application/opensearchdescription+xml" title="Mailvane" href="/opensearch.xml" />
      </head>
      <body className="flex min-h-dvh flex-col font-sans">
        <Announcer />
        <QueryProvider>{children}</QueryProvider>
      </body>
    </html>
  );
}
