import math


def ce_grad(logits, targets):
    n = len(logits)
    gradient = []
    for row, target in zip(logits, targets):
        largest = max(row)
        exponentials = [math.exp(z - largest) for z in row]
        total = sum(exponentials)
        gradient.append([(e / total - (j == target)) / n for j, e in enumerate(exponentials)])
    return gradient
