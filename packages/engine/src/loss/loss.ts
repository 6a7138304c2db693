/** A scalar loss of predictions against targets, with the gradient by the predictions. */
export interface Loss<Prediction, Target> {
  (prediction: Prediction, target: Target): number;
  /** ∂loss/∂prediction, of the shape of `prediction`. */
  grad(prediction: Prediction, target: Target): Prediction;
}

export function defineLoss<Prediction, Target>(
  value: (prediction: Prediction, target: Target) => number,
  grad: (prediction: Prediction, target: Target) => Prediction,
): Loss<Prediction, Target> {
  return Object.assign(value, { grad });
}
