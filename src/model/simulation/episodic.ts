import { happens } from "./chance";
import type { Rates } from "./rates";

/** Whether a person is in episodic homelessness: comes to shelters and goes again in short stays. */
export const isEpisodic = (rates: Rates, mark: number): boolean =>
  happens(mark, rates.episodicShare);

/**
 * How long a person's stays in homeless places are relative to the mean stay. People in episodic homelessness move on as
 * many times oftener as their stays are shorter, and leave homelessness no oftener than others: the share of their stays
 * that ends by own means shrinks alike.
 */
export const stayRatio = (rates: Rates, mark: number): number =>
  isEpisodic(rates, mark) ? rates.episodicStay : 1;
