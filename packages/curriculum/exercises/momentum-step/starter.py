def momentum_step(
    w: list[float], v: list[float], g: list[float], lr: float, beta: float
) -> tuple[list[float], list[float]]:
    """One step of gradient descent with momentum.

    w -- the weights
    v -- the velocity so far
    g -- the gradient at w
    lr -- the learning rate
    beta -- how much of the old velocity is left, 0 <= beta < 1

    Returns the new weights and the new velocity.
    """
    # So far nothing moves.
    return list(w), list(v)
