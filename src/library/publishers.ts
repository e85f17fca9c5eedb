/**
 * Who publishes figures on services for children and education in the United Kingdom, now or under the names of the last thirty years. Names as the
 * works print them. Inspectorates and councils have lists of their own.
 */
export const publishers: readonly string[] = [
  ...[
    "Department for Education",
    "Department for Children, Schools and Families",
    "Department for Education and Skills",
  ],
  ...["Office for National Statistics", "UK Statistics Authority", "NOMIS", "Standards and Testing Agency", "Ofqual"],
  ...["NHS England", "NHS Digital", "Health and Social Care Information Centre", "UK Health Security Agency"],
  ...["Public Health England", "Office for Health Improvement and Disparities", "Department of Health"],
  ...["Department of Health and Social Care", "Ministry of Justice", "Youth Justice Board", "Home Office"],
  ...["Ministry of Housing, Communities and Local Government", "Department for Levelling Up, Housing and Communities"],
  ...[
    "Department for Communities and Local Government",
    "Department for Work and Pensions",
    "Department for Transport",
  ],
  ...["HM Revenue and Customs", "Cafcass", "Children's Commissioner for England", "National Audit Office"],
  ...[
    "Local Government Association",
    "National Foundation for Educational Research",
    "CIPFA",
    "Education Policy Institute",
  ],
  ...["Welsh Government", "StatsWales", "Public Health Wales", "Social Care Wales", "Qualifications Wales"],
  ...[
    "Scottish Government",
    "National Records of Scotland",
    "Public Health Scotland",
    "Scottish Qualifications Authority",
  ],
  ...["Department of Education (Northern Ireland)", "Northern Ireland Statistics and Research Agency"],
];
