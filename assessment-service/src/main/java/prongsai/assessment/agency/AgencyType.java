package prongsai.assessment.agency;

/** What kind of agency it is; statistics compare agencies of one kind. */
public enum AgencyType {
    /** The root of the hierarchy; there is one. */
    NATION,
    MINISTRY,
    DEPARTMENT,
    PROVINCE,
    PROVINCIAL_EDUCATION_OFFICE,
    EDUCATION_AREA_OFFICE,
    MUNICIPALITY_CITY,
    MUNICIPALITY_TOWN,
    MUNICIPALITY_SUBDISTRICT,
    /** องค์การบริหารส่วนตำบล, sub-district administrative organisation. */
    SAO,
    /** องค์การบริหารส่วนจังหวัด, provincial administrative organisation. */
    PAO,
    UNIVERSITY,
    UNIVERSITY_UNIT,
    OTHER
}
