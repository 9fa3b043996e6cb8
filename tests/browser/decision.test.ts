import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { unfold, violations } from "./axe";
import { withPage } from "./page";

const PAGE = { at: "#/sikkerhed" };

const section = (page: Page, name: string) =>
  page.getByRole("region", { name, exact: true });

/** A section with its table open. */
async function opened(page: Page, name: string): Promise<Locator> {
  const box = section(page, name);
  await box.locator("figure").waitFor({ timeout: 50_000 });
  await box.locator("summary").last().click();
  return box;
}

const textOf = async (box: Locator) =>
  ((await box.textContent()) ?? "").replaceAll("\u00a0", " ");

/** The cells of the row with this name, as numbers where they are numbers. */
const cellsOf = async (box: Locator, name: string) => {
  const row = box.locator("tr", {
    has: box.page().getByRole("rowheader", { name, exact: true }),
  });
  await row.waitFor();
  const cells = await row.locator("td").allTextContents();
  return cells.map((cell) =>
    Number.parseFloat(
      cell.replaceAll(".", "").replace(",", ".").replace("−", "-"),
    ),
  );
};

/** Waits until all worlds are in and every answer is the newest. */
async function settled(page: Page): Promise<void> {
  await page.getByText(/^Metode: regression på/).waitFor({ timeout: 55_000 });
  await page.waitForFunction(
    () => !document.querySelector(".decision [aria-busy=true]"),
  );
}

describe("what the worlds say to whoever must choose", () => {
  test("is drawn, and the tables say the same as the words", async () => {
    await withPage(async (page) => {
      await settled(page);

      const breakEven = await opened(page, "Hvornår er det tjent hjem?");
      const [, year = "", share = ""] =
        /Ved udgangen af (\d+) har .* i (\d+) af 100/.exec(
          await textOf(breakEven.locator(".finding")),
        ) ?? [];
      const [, forGood] = await cellsOf(breakEven, year);
      expect(Math.round(forGood!)).toBe(Number(share));
      const names = [
        "Tjent hjem for resten af perioden",
        "Først tjent hjem, så tabt igen",
        "Aldrig foran ved et årsskifte",
      ];
      let worlds = 0;
      for (const name of names) worlds += (await cellsOf(breakEven, name))[0]!;
      expect(worlds).toBe(2000);

      const plane = await opened(page, "Kroner og nætter");
      const painted = await plane.locator("canvas").evaluate((canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const pen = (canvas as HTMLCanvasElement).getContext("2d")!;
        return pen
          .getImageData(0, 0, width, height)
          .data.reduce(
            (count, byte, i) => count + (i % 4 === 3 && byte > 0 ? 1 : 0),
            0,
          );
      });
      expect(painted).toBeGreaterThan(2000);
      const [cheaper] = await cellsOf(plane, "billigere og færre nætter");
      const [dearer] = await cellsOf(plane, "dyrere og færre nætter");
      expect(cheaper! + dearer!).toBe(2000);

      const figures = section(page, "Nettobesparelsen i tal");
      await figures.locator("summary").click();
      const means: number[] = [];
      for (const payer of ["Kommunen", "Regionen", "Staten", "I alt"])
        means.push((await cellsOf(figures, payer))[0]!);
      expect(means[0]! + means[1]! + means[2]!).toBeCloseTo(means[3]!, 9);
      await page.getByRole("link", { name: "Overblik", exact: true }).click();
      expect(await textOf(page.locator(".headline"))).toContain(
        `${Math.round(means[3]!)} mio. kr.`,
      );
    }, PAGE);
  });

  test("the council's price moves the choice, the marker and what is worth knowing", async () => {
    await withPage(async (page) => {
      await settled(page);
      await page
        .locator(".view-bar")
        .getByRole("button", { name: "Staten", exact: true })
        .click();
      const box = section(page, "Hvad må en nat koste?");
      await box.getByText("En undgået nat er værd for staten").waitFor();
      const field = box.getByRole("textbox", {
        name: "En undgået nat er værd for staten",
      });
      await field.fill("1.250");
      await field.press("Enter");
      await box
        .locator(".finding")
        .getByText(/Er den 1\.250\u00a0kr\. værd, er Housing First bedst/)
        .waitFor();
      await box.getByText("Jeres pris: 1.250\u00a0kr.").waitFor();
      await section(page, "Kroner og nætter")
        .getByText(/1\.250\u00a0kr\. pr\. nat: under linjen/)
        .waitFor();
      await section(page, "Hvad er det værd at vide?")
        .getByText(/kroner for staten og nætter til 1\.250\u00a0kr\. stykket/)
        .waitFor({ timeout: 50_000 });
      await field.fill("12.34");
      await box.getByRole("alert").waitFor();
    }, PAGE);
  });

  test("each part has an address, and keeps the focus while its picture comes", async () => {
    await withPage(
      async (page) => {
        await settled(page);
        const focused = () =>
          page.evaluate(() => document.activeElement?.id ?? "");
        expect(await focused()).toBe("certainty-vaerd-at-vide");
        await page
          .getByRole("link", {
            name: "Hvornår er det tjent hjem?",
            exact: true,
          })
          .click();
        await page.waitForFunction(
          () => document.activeElement?.id === "certainty-i-nul",
        );
      },
      { at: "#/sikkerhed/vaerd-at-vide" },
    );
  });
});

test.each([
  [1366, "light", "Staten"],
  [375, "dark", "Staten"],
] as const)(
  "at %d pixels, %s, it has no WCAG A or AA violation and widens nothing, all unfolded",
  async (width, colorScheme, payer) => {
    await withPage(
      async (page) => {
        await page
          .locator(".view-bar")
          .getByRole("button", { name: payer, exact: true })
          .click();
        await settled(page);
        await unfold(page);
        expect(await violations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(width);
      },
      {
        ...PAGE,
        viewport: { width, height: 800 },
        colorScheme,
        bypassCSP: true,
      },
    );
  },
);
