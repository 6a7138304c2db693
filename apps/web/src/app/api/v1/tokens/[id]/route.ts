import { dropToken } from "@/server/api/tokens.ts";
import { endpoint } from "@/server/endpoint.ts";
import { dropTokenOf } from "@/server/tokens.ts";

export const DELETE = endpoint(dropToken, ({ actor, params }) => dropTokenOf(actor, params.id));
