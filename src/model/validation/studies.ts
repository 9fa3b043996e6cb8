import { AARHUS } from "./studies/aarhus";
import { BEFORE_AND_AFTER } from "./studies/beforeAndAfter";
import { ALL_NEEDS } from "./studies/communityGuide";
import { GULDBORGSUND } from "./studies/guldborgsund";
import { HIGH_NEED } from "./studies/highNeed";
import { ISHOEJ } from "./studies/ishoej";
import { KRAKA_2020 } from "./studies/kraka";
import { MODERATE_NEED } from "./studies/moderateNeed";
import { NORWAY } from "./studies/norway";
import { ODENSE } from "./studies/odense";
import { CTI_PSYCHIATRY } from "./studies/psychiatry";
import { RANDERS } from "./studies/randers";
import { CTI_BY_MUNICIPALITY, CTI_BY_SHELTER } from "./studies/ramboellCti";
import { ICM_BY_MUNICIPALITY, ICM_BY_SHELTER } from "./studies/ramboellIcm";
import { QUOTA_120, QUOTA_90 } from "./studies/refundReform";
import type { Study } from "./study";

/** Every published study the model is held against. */
export const STUDIES: readonly Study[] = [
  HIGH_NEED,
  MODERATE_NEED,
  ALL_NEEDS,
  ODENSE,
  BEFORE_AND_AFTER,
  CTI_BY_SHELTER,
  CTI_BY_MUNICIPALITY,
  ICM_BY_SHELTER,
  ICM_BY_MUNICIPALITY,
  CTI_PSYCHIATRY,
  KRAKA_2020,
  QUOTA_120,
  QUOTA_90,
  RANDERS,
  ISHOEJ,
  GULDBORGSUND,
  NORWAY,
  AARHUS,
];
