import { expect, test } from "vitest";
import { withPage } from "./page";
import { openSmall } from "./smallScenario";

test("the model in five minutes draws the chance of the scenario that is open, and the way between places has words", async () => {
  await withPage(
    async (page) => {
      await openSmall(page);
      const squares = page.locator(".squares");
      await squares.waitFor({ timeout: 60_000 });
      const filled = await squares.getAttribute("data-filled");
      expect(await page.locator(".square.pays").count()).toBe(Number(filled));
      expect(await squares.getAttribute("aria-label")).toContain(filled);
      const drawing = page.getByRole("img", { name: /^Steder og veje/ });
      expect(await drawing.locator("desc").textContent()).toContain("§ 107");
      await page.getByRole("link", { name: "Ordliste" }).click();
      await page.waitForFunction(
        () => document.activeElement?.id === "method-ordliste",
      );
    },
    { at: "#/metode" },
  );
}, 120_000);
