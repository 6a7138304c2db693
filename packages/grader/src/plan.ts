import {
  type Argument,
  type Data,
  drawInputs,
  type DrawnInput,
  type Exercise,
  liveArguments,
} from "@gradus/exercise";
import { createRandom } from "@gradus/engine/random";

/** One call that a submission has to answer, with the right answer. */
export interface PlannedCall {
  readonly args: readonly Argument[];
  readonly expected: Data;
  /** Derived calls serve a property; their values are not compared. */
  readonly origin: DrawnInput["origin"] | { readonly kind: "derived"; readonly name: string };
}

/** The calls on which one property is checked, as positions among all calls. */
export interface PropertyCheck {
  readonly property: number;
  readonly input: number;
  readonly derived: readonly number[];
}

export interface Plan {
  readonly calls: readonly PlannedCall[];
  readonly checks: readonly PropertyCheck[];
}

/** Properties that need extra calls are checked on so many inputs, spread evenly over all of them. */
const inputsWithDerivedCalls = 8;

/** Every call of one submission: edge cases, visible examples, fresh inputs, calls for properties. */
export function planCalls(exercise: Exercise, seed: number): Plan {
  const drawn = drawInputs(exercise.spec, seed);
  const isEdge = ({ origin }: DrawnInput): boolean => origin.kind === "edge";
  const examples = exercise.public.examples.map(({ args }, index): DrawnInput => ({
    origin: { kind: "example", name: `example ${index + 1}` },
    args,
  }));
  const inputs = [...drawn.filter(isEdge), ...examples, ...drawn.filter((input) => !isEdge(input))];
  const calls: PlannedCall[] = inputs.map(({ origin, args }) => ({
    origin,
    args,
    expected: rightAnswer(exercise, args),
  }));
  return { calls, checks: planChecks(exercise, seed, inputs, calls) };
}

function planChecks(
  exercise: Exercise,
  seed: number,
  inputs: readonly DrawnInput[],
  calls: PlannedCall[],
): readonly PropertyCheck[] {
  const random = createRandom(seed).fork("properties");
  const stride = Math.max(1, Math.ceil(inputs.length / inputsWithDerivedCalls));
  return (exercise.spec.properties ?? []).flatMap((property, position) =>
    inputs.flatMap(({ args }, input): PropertyCheck[] => {
      if (!property.derive) return [{ property: position, input, derived: [] }];
      if (input % stride !== 0) return [];
      const derived = property
        .derive(args, random.fork(`${property.id} ${input}`))
        .map((derivedArgs) => {
          const origin = { kind: "derived", name: property.id } as const;
          const expected = rightAnswer(exercise, derivedArgs);
          return calls.push({ origin, args: derivedArgs, expected }) - 1;
        });
      return [{ property: position, input, derived }];
    }),
  );
}

/** What the reference answers. */
export function rightAnswer(exercise: Exercise, args: readonly Argument[]): Data {
  return exercise.spec.reference(...liveArguments(args).args);
}
