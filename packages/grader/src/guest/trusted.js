/* oxlint-disable no-unused-expressions -- the text of one expression, evaluated by the runner. */
/**
 * The second context of the isolate, where the functions that a learner is handed live together
 * with the count of their calls.
 *
 * Theory of operation. Both contexts share a heap but no object: the guest holds two functions of
 * this realm (`scalar`, `call`) in its closure and wraps them, so that the learner only ever meets
 * functions of their own realm. What crosses is numbers: a slot, one argument, one result; vectors
 * pass through `numbers`, shared memory that the guest fills and reads. The counts lie in shared
 * memory that only this context and the runner hold. Intrinsics are frozen, and both functions have
 * no prototype, in case an error of this realm (a full stack) is ever seen on the other side.
 */
(function gradusTrusted(descriptions, slots, countsMemory, numbersMemory) {
  "use strict";
  const { freeze, setPrototypeOf } = Object;
  const counts = new Uint32Array(countsMemory);
  const numbers = new Float64Array(numbersMemory);
  const functions = JSON.parse(descriptions);
  const of = JSON.parse(slots);
  const sources = functions.map(({ source }) => source);
  // oxlint-disable-next-line no-eval -- the sources are printed by the host from expression trees.
  const compiled = (0, eval)("[" + sources.join(",") + "]");

  function scalar(slot, x) {
    counts[slot] += 1;
    return compiled[of[slot]](x);
  }

  function argumentsOf(dimensions) {
    let place = 0;
    const values = [];
    for (const dimension of dimensions) {
      if (dimension === null) values.push(numbers[place]);
      else values.push(Array.from(numbers.subarray(place, place + dimension)));
      place += dimension === null ? 1 : dimension;
    }
    return values;
  }

  function call(slot) {
    counts[slot] += 1;
    const { dimensions, outputs } = functions[of[slot]];
    const value = compiled[of[slot]](...argumentsOf(dimensions));
    if (outputs === null) return value;
    for (let index = 0; index < outputs; index += 1) numbers[index] = value[index];
    return 0;
  }

  for (const intrinsic of [Object, Function, Array, Math, RangeError, Error, Float64Array])
    freeze(intrinsic.prototype === undefined ? intrinsic : intrinsic.prototype);
  freeze(Math);
  freeze(Object.getPrototypeOf(Float64Array.prototype));
  return {
    scalar: freeze(setPrototypeOf(scalar, null)),
    call: freeze(setPrototypeOf(call, null)),
  };
});
