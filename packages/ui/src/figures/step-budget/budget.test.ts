import { describe, expect, test } from "vitest";
import { budgetAfter, firstWeight, rates, steps } from "./budget.ts";

describe("200 steps of Adam from w₀ = 4", () => {
  test("end where the lesson says", () => {
    expect(rates.map((rate) => firstWeight(rate).at(-1)?.toFixed(4))).toEqual([
      "3.8020",
      "2.2272",
      "0.0001",
    ]);
  });

  test("never get further than one learning rate a step on this loss", () => {
    for (const rate of rates.slice(0, 2)) {
      for (const [step, weight] of firstWeight(rate).entries()) {
        expect(weight).toBeGreaterThanOrEqual(budgetAfter(rate, step) - 1e-9);
      }
    }
  });

  test("are counted with the start", () => {
    expect(firstWeight(0.1)).toHaveLength(steps + 1);
  });
});
