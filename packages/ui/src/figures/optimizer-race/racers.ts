import { adam, gradientDescent, minimise, rmsprop, sgd } from "@gradus/engine/optimizer";

export type RacerName = "gd" | "momentum" | "rmsprop" | "adam";

type Point = readonly number[];

export interface Racer {
  readonly label: string;
  /** What else it is set to, beside its learning rate. */
  readonly setting?: string;
  /** As it stands beside its line, where room is short. */
  readonly short: string;
  /** Dashes of its path, to tell it apart without colour. */
  readonly dashes: string;
  /** All points from the start on, with learning rate `lr`. */
  readonly run: (
    lr: number,
    gradient: (point: Point) => readonly number[],
    start: Point,
    steps: number,
  ) => readonly Point[];
}

export const racers: { readonly [Name in RacerName]: Racer } = {
  gd: {
    label: "gradient descent",
    short: "descent",
    dashes: "2 4",
    run: (lr, ...way) => minimise(gradientDescent({ lr }), ...way),
  },
  momentum: {
    label: "momentum",
    setting: "β = 0.9",
    short: "momentum",
    dashes: "9 5",
    run: (lr, ...way) => minimise(sgd({ lr, momentum: 0.9 }), ...way),
  },
  rmsprop: {
    label: "RMSprop",
    setting: "α = 0.9",
    short: "RMSprop",
    dashes: "9 4 1.5 4",
    run: (lr, ...way) => minimise(rmsprop({ lr, alpha: 0.9 }), ...way),
  },
  adam: {
    label: "Adam",
    short: "Adam",
    dashes: "none",
    run: (lr, ...way) => minimise(adam({ lr }), ...way),
  },
};

export const racerNames: readonly RacerName[] = ["gd", "momentum", "rmsprop", "adam"];
