import type { Entity } from '../entities/entity.ts';
import { Department } from './department-entity.ts';
import { Person } from './person.ts';
import { RoleEntity } from './role-entity.ts';
import { SignIn } from './sign-in.ts';

/** Who there is and what they may do; every workspace has these. */
export const accessEntities: readonly Entity[] = [RoleEntity, Department, Person, SignIn];
