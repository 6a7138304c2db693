import { decode, type ProgramError, type Received, type Wire } from "@gradus/exercise";
import { z } from "zod";

/** JSON.parse makes nothing but wire values; `decode` looks at the tags. */
const WireText = z.custom<Wire>((value) => value !== undefined);

export const ErrorReport = z.strictObject({
  name: z.string(),
  message: z.string(),
  line: z.number().int().positive().nullable(),
  column: z.number().int().positive().nullable(),
});

const result = {
  returned: WireText.optional(),
  threw: ErrorReport.optional(),
  console: z.string(),
};
const Call = z.strictObject({
  ...result,
  changed: z.array(z.tuple([z.number().int().nonnegative(), WireText])),
});
const Evaluated = z.strictObject(result);

/** The text that the guest gives back, whatever realm it ran in. */
export const GuestAnswer = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("observed"),
    arity: z.number(),
    isClass: z.boolean(),
    calls: z.array(Call),
    expressions: z.array(Evaluated),
  }),
  z.strictObject({
    kind: z.literal("missing_export"),
    found: z.array(z.string()),
    is: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal("output_limit"),
    what: z.enum(["console", "results"]),
    call: z.number().int().nonnegative().nullable(),
  }),
]);
export type GuestAnswer = z.infer<typeof GuestAnswer>;

export type Ending =
  | { readonly kind: "returned"; readonly value: Received }
  | { readonly kind: "threw"; readonly error: ProgramError };

/** How one call ended. Throws unless it has returned or thrown, and not both. */
export function endingOf({ returned, threw }: z.infer<typeof Evaluated>): Ending {
  if (threw !== undefined && returned === undefined)
    return { kind: "threw", error: programError(threw) };
  if (returned === undefined || threw !== undefined)
    throw new TypeError("A call either returns or throws.");
  return { kind: "returned", value: decode(returned) };
}

export function programError({ name, ...rest }: z.infer<typeof ErrorReport>): ProgramError {
  return { type: name, ...rest };
}
