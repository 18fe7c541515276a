interface Placed {
  readonly id: string;
  readonly parentId: string | null;
  readonly managerId: string | null;
}

/**
 * The head of a person's department; where that is the person, the head of the department above. Undefined where no
 * department up the line has one. A circle of departments ends where it began.
 */
export function managerOf(
  personId: string,
  departmentId: string | null,
  departments: readonly Placed[],
): string | undefined {
  const met = new Set<string>();
  for (let at = departmentId; at !== null && !met.has(at); ) {
    met.add(at);
    const department = departments.find(({ id }) => id === at);
    if (!department) return undefined;
    if (department.managerId !== null && department.managerId !== personId) return department.managerId;
    at = department.parentId;
  }
  return undefined;
}
