def gradients(net: dict) -> dict:
    """The gradients of the mean cross-entropy by all parameters.

    net -- the batch X, Y (one example a row) and the parameters W1, b1, W2, b2

    Returns dW1, db1, dW2 and db2, each of the shape of its parameter.
    """
    # So far no parameter has any influence.
    return {
        "dW1": [[0.0 for _ in row] for row in net["W1"]],
        "db1": [0.0 for _ in net["b1"]],
        "dW2": [[0.0 for _ in row] for row in net["W2"]],
        "db2": [0.0 for _ in net["b2"]],
    }
