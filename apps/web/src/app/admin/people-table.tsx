import type { User } from "@gradus/db";
import { TimeAgo } from "@/components/time-ago.tsx";
import { RoleSelect } from "./role-select.tsx";

export function PeopleTable({ people }: { readonly people: readonly User[] }) {
  return (
    <table className="w-full max-w-4xl text-left">
      <thead className="eyebrow max-sm:sr-only">
        <tr>
          <th scope="col" className="pb-2 font-medium">
            Name
          </th>
          <th scope="col" className="pb-2 font-medium">
            E-mail
          </th>
          <th scope="col" className="pb-2 font-medium">
            Since
          </th>
          <th scope="col" className="pb-2 font-medium">
            Role
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr
            key={person.id}
            className="border-t border-hairline max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:gap-x-4 max-sm:py-3"
          >
            <th scope="row" className="py-2 pr-4 font-medium max-sm:py-0">
              <bdi>{person.name}</bdi>
            </th>
            <td className="pr-4 [overflow-wrap:anywhere] text-muted max-sm:order-last max-sm:col-span-2 max-sm:text-sm">
              {person.email}
            </td>
            <td className="pr-4 whitespace-nowrap text-muted max-sm:order-last max-sm:col-span-2 max-sm:text-sm">
              <TimeAgo moment={person.createdAt} />
            </td>
            <td className="py-1.5 max-sm:py-0">
              <RoleSelect userId={person.id} name={person.name} role={person.role} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
