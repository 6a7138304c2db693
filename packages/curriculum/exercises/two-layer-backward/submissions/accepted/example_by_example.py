import math


def gradients(net):
    X, W1, b1, W2, b2, Y = (net[name] for name in ("X", "W1", "b1", "W2", "b2", "Y"))
    dW1 = [[0.0] * len(b1) for _ in W1]
    db1 = [0.0] * len(b1)
    dW2 = [[0.0] * len(b2) for _ in W2]
    db2 = [0.0] * len(b2)
    for x, y in zip(X, Y):
        z1 = [b + sum(xi * W1[i][j] for i, xi in enumerate(x)) for j, b in enumerate(b1)]
        a1 = [max(0.0, z) for z in z1]
        z2 = [b + sum(a * W2[j][k] for j, a in enumerate(a1)) for k, b in enumerate(b2)]
        dz2 = [(1 / (1 + math.exp(-z)) - t) / len(X) for z, t in zip(z2, y)]
        for k, d in enumerate(dz2):
            db2[k] += d
            for j, a in enumerate(a1):
                dW2[j][k] += a * d
        for j, z in enumerate(z1):
            if z > 0:
                d = sum(W2[j][k] * dk for k, dk in enumerate(dz2))
                db1[j] += d
                for i, xi in enumerate(x):
                    dW1[i][j] += xi * d
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
