export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      answer_templates: {
        Row: {
          demonstration: boolean;
          id: string;
          outcome: string;
          title: string;
          version: number;
          words: string;
        };
        ComputedFields: never;
        Insert: {
          demonstration?: boolean;
          id?: string;
          outcome: string;
          title: string;
          version?: number;
          words: string;
        };
        Update: {
          demonstration?: boolean;
          id?: string;
          outcome?: string;
          title?: string;
          version?: number;
          words?: string;
        };
        Relationships: [];
      };
      audit_entries: {
        Row: {
          action: string;
          after: NonNullable<Json>;
          at: string;
          before: NonNullable<Json>;
          changed_columns: string[];
          entity: string;
          entity_id: string;
          id: number;
          neighbourhood_id: string | null;
          reason: string | null;
          staff_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          action: string;
          after: NonNullable<Json>;
          at?: string;
          before: NonNullable<Json>;
          changed_columns: string[];
          entity: string;
          entity_id: string;
          id?: never;
          neighbourhood_id?: string | null;
          reason?: string | null;
          staff_id?: string | null;
        };
        Update: {
          action?: string;
          after?: NonNullable<Json>;
          at?: string;
          before?: NonNullable<Json>;
          changed_columns?: string[];
          entity?: string;
          entity_id?: string;
          id?: never;
          neighbourhood_id?: string | null;
          reason?: string | null;
          staff_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'audit_entries_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'audit_entries_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'audit_entries_staff_id_fkey';
            columns: ['staff_id'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      case_appointments: {
        Row: {
          at: string;
          case_id: string;
          id: string;
          location_id: string | null;
          moved_from: string | null;
          staff_id: string;
          state: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          at: string;
          case_id: string;
          id?: string;
          location_id?: string | null;
          moved_from?: string | null;
          staff_id: string;
          state?: string;
          version?: number;
        };
        Update: {
          at?: string;
          case_id?: string;
          id?: string;
          location_id?: string | null;
          moved_from?: string | null;
          staff_id?: string;
          state?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'case_appointments_case_id_fkey';
            columns: ['case_id'];
            isOneToOne: false;
            referencedRelation: 'cases';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_appointments_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_appointments_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_appointments_moved_from_fkey';
            columns: ['moved_from'];
            isOneToOne: false;
            referencedRelation: 'cases';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_appointments_staff_id_fkey';
            columns: ['staff_id'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      case_contacts: {
        Row: {
          asked_by: string | null;
          caller_says: string | null;
          case_id: string;
          communication: string[];
          consent_recorded: string;
          consented_at: string;
          email: string | null;
          hub_id: string | null;
          language: string | null;
          must_not: string | null;
          name: string;
          phone: string | null;
          post_address: string | null;
          safe_days: string[];
          safe_messages: string[];
          safe_times: string[];
          safe_word: string | null;
          through_whom: string | null;
          ways: string[];
          withdrawn_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          asked_by?: string | null;
          caller_says?: string | null;
          case_id: string;
          communication?: string[];
          consent_recorded: string;
          consented_at?: string;
          email?: string | null;
          hub_id?: string | null;
          language?: string | null;
          must_not?: string | null;
          name: string;
          phone?: string | null;
          post_address?: string | null;
          safe_days?: string[];
          safe_messages?: string[];
          safe_times?: string[];
          safe_word?: string | null;
          through_whom?: string | null;
          ways: string[];
          withdrawn_at?: string | null;
        };
        Update: {
          asked_by?: string | null;
          caller_says?: string | null;
          case_id?: string;
          communication?: string[];
          consent_recorded?: string;
          consented_at?: string;
          email?: string | null;
          hub_id?: string | null;
          language?: string | null;
          must_not?: string | null;
          name?: string;
          phone?: string | null;
          post_address?: string | null;
          safe_days?: string[];
          safe_messages?: string[];
          safe_times?: string[];
          safe_word?: string | null;
          through_whom?: string | null;
          ways?: string[];
          withdrawn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'case_contacts_case_id_fkey';
            columns: ['case_id'];
            isOneToOne: true;
            referencedRelation: 'cases';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_contacts_hub_id_fkey';
            columns: ['hub_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_contacts_hub_id_fkey';
            columns: ['hub_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
        ];
      };
      case_entries: {
        Row: {
          at: string;
          case_entry_id: string | null;
          case_id: string;
          colleague_id: string | null;
          id: string;
          kind: string;
          need_id: string | null;
          organization_id: string | null;
          staff_id: string | null;
          way: string | null;
          words: string | null;
        };
        ComputedFields: never;
        Insert: {
          at?: string;
          case_entry_id?: string | null;
          case_id: string;
          colleague_id?: string | null;
          id?: string;
          kind: string;
          need_id?: string | null;
          organization_id?: string | null;
          staff_id?: string | null;
          way?: string | null;
          words?: string | null;
        };
        Update: {
          at?: string;
          case_entry_id?: string | null;
          case_id?: string;
          colleague_id?: string | null;
          id?: string;
          kind?: string;
          need_id?: string | null;
          organization_id?: string | null;
          staff_id?: string | null;
          way?: string | null;
          words?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'case_entries_case_entry_id_fkey';
            columns: ['case_entry_id'];
            isOneToOne: false;
            referencedRelation: 'case_entries';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_entries_case_id_fkey';
            columns: ['case_id'];
            isOneToOne: false;
            referencedRelation: 'cases';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_entries_colleague_id_fkey';
            columns: ['colleague_id'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_entries_need_id_fkey';
            columns: ['need_id'];
            isOneToOne: false;
            referencedRelation: 'published_support_needs';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_entries_need_id_fkey';
            columns: ['need_id'];
            isOneToOne: false;
            referencedRelation: 'support_needs';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_entries_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_entries_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_entries_staff_id_fkey';
            columns: ['staff_id'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      case_equality_answers: {
        Row: {
          age_group: string | null;
          disability: string | null;
          ethnic_group: string | null;
          id: string;
          month: string;
          neighbourhood_id: string | null;
          sex: string | null;
        };
        ComputedFields: never;
        Insert: {
          age_group?: string | null;
          disability?: string | null;
          ethnic_group?: string | null;
          id?: string;
          month: string;
          neighbourhood_id?: string | null;
          sex?: string | null;
        };
        Update: {
          age_group?: string | null;
          disability?: string | null;
          ethnic_group?: string | null;
          id?: string;
          month?: string;
          neighbourhood_id?: string | null;
          sex?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'case_equality_answers_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_equality_answers_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
        ];
      };
      case_follow_ups: {
        Row: {
          agreed_at: string;
          ask_on: string;
          asked_on: string | null;
          case_id: string;
          state: string;
          until: string;
          way: string;
        };
        ComputedFields: never;
        Insert: {
          agreed_at?: string;
          ask_on: string;
          asked_on?: string | null;
          case_id: string;
          state?: string;
          until: string;
          way: string;
        };
        Update: {
          agreed_at?: string;
          ask_on?: string;
          asked_on?: string | null;
          case_id?: string;
          state?: string;
          until?: string;
          way?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'case_follow_ups_case_id_fkey';
            columns: ['case_id'];
            isOneToOne: true;
            referencedRelation: 'cases';
            referencedColumns: ['id'];
          },
        ];
      };
      case_needs: {
        Row: {
          added_at: string;
          case_id: string;
          need_id: string;
        };
        ComputedFields: never;
        Insert: {
          added_at?: string;
          case_id: string;
          need_id: string;
        };
        Update: {
          added_at?: string;
          case_id?: string;
          need_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'case_needs_case_id_fkey';
            columns: ['case_id'];
            isOneToOne: false;
            referencedRelation: 'cases';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_needs_need_id_fkey';
            columns: ['need_id'];
            isOneToOne: false;
            referencedRelation: 'published_support_needs';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_needs_need_id_fkey';
            columns: ['need_id'];
            isOneToOne: false;
            referencedRelation: 'support_needs';
            referencedColumns: ['id'];
          },
        ];
      };
      case_sharing: {
        Row: {
          agreed_at: string;
          case_id: string;
          organization_id: string;
          withdrawn_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          agreed_at?: string;
          case_id: string;
          organization_id: string;
          withdrawn_at?: string | null;
        };
        Update: {
          agreed_at?: string;
          case_id?: string;
          organization_id?: string;
          withdrawn_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'case_sharing_case_id_fkey';
            columns: ['case_id'];
            isOneToOne: false;
            referencedRelation: 'cases';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_sharing_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'case_sharing_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
        ];
      };
      case_words: {
        Row: {
          case_id: string;
          words: string;
        };
        ComputedFields: never;
        Insert: {
          case_id: string;
          words: string;
        };
        Update: {
          case_id?: string;
          words?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'case_words_case_id_fkey';
            columns: ['case_id'];
            isOneToOne: true;
            referencedRelation: 'cases';
            referencedColumns: ['id'];
          },
        ];
      };
      caseloads: {
        Row: {
          capacity: number;
          covered_by: string | null;
          covered_from: string | null;
          covered_until: string | null;
          staff_id: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          capacity: number;
          covered_by?: string | null;
          covered_from?: string | null;
          covered_until?: string | null;
          staff_id: string;
          version?: number;
        };
        Update: {
          capacity?: number;
          covered_by?: string | null;
          covered_from?: string | null;
          covered_until?: string | null;
          staff_id?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'caseloads_covered_by_fkey';
            columns: ['covered_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'caseloads_staff_id_fkey';
            columns: ['staff_id'];
            isOneToOne: true;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      cases: {
        Row: {
          apart: boolean;
          asked_again_at: string | null;
          channel: string;
          closed_at: string | null;
          demonstration: boolean;
          entered_by: string | null;
          erased_at: string | null;
          escalated_at: string | null;
          first_tried_at: string | null;
          first_try_in_time: boolean | null;
          first_try_minutes: number | null;
          for_whom: string;
          forget_on: string | null;
          how_soon: string;
          id: string;
          lead_id: string | null;
          looked_at: string | null;
          merged_into: string | null;
          neighbourhood_id: string | null;
          next_step_at: string | null;
          outcome: string | null;
          own_how_soon: string | null;
          own_respond_by: string | null;
          rank: number;
          reached_at: string | null;
          received_at: string;
          reference: string;
          respond_by: string;
          risk: string | null;
          state: string;
          team_id: string | null;
          tried_at: string | null;
          tries: number;
          untried: boolean;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          apart?: boolean;
          asked_again_at?: string | null;
          channel?: string;
          closed_at?: string | null;
          demonstration?: boolean;
          entered_by?: string | null;
          erased_at?: string | null;
          escalated_at?: string | null;
          first_tried_at?: string | null;
          first_try_in_time?: boolean | null;
          first_try_minutes?: number | null;
          for_whom: string;
          forget_on?: string | null;
          how_soon: string;
          id?: string;
          lead_id?: string | null;
          looked_at?: string | null;
          merged_into?: string | null;
          neighbourhood_id?: string | null;
          next_step_at?: string | null;
          outcome?: string | null;
          own_how_soon?: string | null;
          own_respond_by?: string | null;
          rank?: never;
          reached_at?: string | null;
          received_at?: string;
          reference: string;
          respond_by: string;
          risk?: string | null;
          state?: string;
          team_id?: string | null;
          tried_at?: string | null;
          tries?: number;
          untried?: never;
          version?: number;
        };
        Update: {
          apart?: boolean;
          asked_again_at?: string | null;
          channel?: string;
          closed_at?: string | null;
          demonstration?: boolean;
          entered_by?: string | null;
          erased_at?: string | null;
          escalated_at?: string | null;
          first_tried_at?: string | null;
          first_try_in_time?: boolean | null;
          first_try_minutes?: number | null;
          for_whom?: string;
          forget_on?: string | null;
          how_soon?: string;
          id?: string;
          lead_id?: string | null;
          looked_at?: string | null;
          merged_into?: string | null;
          neighbourhood_id?: string | null;
          next_step_at?: string | null;
          outcome?: string | null;
          own_how_soon?: string | null;
          own_respond_by?: string | null;
          rank?: never;
          reached_at?: string | null;
          received_at?: string;
          reference?: string;
          respond_by?: string;
          risk?: string | null;
          state?: string;
          team_id?: string | null;
          tried_at?: string | null;
          tries?: number;
          untried?: never;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'cases_entered_by_fkey';
            columns: ['entered_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'cases_lead_id_fkey';
            columns: ['lead_id'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'cases_merged_into_fkey';
            columns: ['merged_into'];
            isOneToOne: false;
            referencedRelation: 'cases';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'cases_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'cases_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'cases_team_id_fkey';
            columns: ['team_id'];
            isOneToOne: false;
            referencedRelation: 'support_teams';
            referencedColumns: ['id'];
          },
        ];
      };
      closed_days: {
        Row: {
          day: string;
          name: string;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          day: string;
          name: string;
          source: string;
        };
        Update: {
          day?: string;
          name?: string;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'closed_days_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'closed_days_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      consultation_corrections: {
        Row: {
          consultation_id: string;
          corrected_at: string;
          corrected_by: string | null;
          id: string;
          record_number: number;
          words: string;
        };
        ComputedFields: never;
        Insert: {
          consultation_id: string;
          corrected_at?: string;
          corrected_by?: string | null;
          id?: string;
          record_number: number;
          words: string;
        };
        Update: {
          consultation_id?: string;
          corrected_at?: string;
          corrected_by?: string | null;
          id?: string;
          record_number?: number;
          words?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'consultation_corrections_consultation_id_record_number_fkey';
            columns: ['consultation_id', 'record_number'];
            isOneToOne: false;
            referencedRelation: 'consultation_records';
            referencedColumns: ['consultation_id', 'number'];
          },
          {
            foreignKeyName: 'consultation_corrections_corrected_by_fkey';
            columns: ['corrected_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      consultation_dismissals: {
        Row: {
          consultation_id: string;
          dismissed_at: string;
          dismissed_by: string | null;
          reason: string;
          rule: string;
          subject: string;
          wording: string;
        };
        ComputedFields: never;
        Insert: {
          consultation_id: string;
          dismissed_at?: string;
          dismissed_by?: string | null;
          reason: string;
          rule: string;
          subject?: string;
          wording?: string;
        };
        Update: {
          consultation_id?: string;
          dismissed_at?: string;
          dismissed_by?: string | null;
          reason?: string;
          rule?: string;
          subject?: string;
          wording?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'consultation_dismissals_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: false;
            referencedRelation: 'consultations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_dismissals_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: false;
            referencedRelation: 'published_consultations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_dismissals_dismissed_by_fkey';
            columns: ['dismissed_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      consultation_neighbourhoods: {
        Row: {
          consultation_id: string;
          neighbourhood_id: string;
        };
        ComputedFields: never;
        Insert: {
          consultation_id: string;
          neighbourhood_id: string;
        };
        Update: {
          consultation_id?: string;
          neighbourhood_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'consultation_neighbourhoods_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: false;
            referencedRelation: 'consultations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_neighbourhoods_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: false;
            referencedRelation: 'published_consultations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_neighbourhoods_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_neighbourhoods_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
        ];
      };
      consultation_notes: {
        Row: {
          became: string;
          consultation_id: string;
          field: string;
          id: string;
          noted_at: string;
          noted_by: string | null;
          reason: string;
          was: string;
        };
        ComputedFields: never;
        Insert: {
          became: string;
          consultation_id: string;
          field: string;
          id?: string;
          noted_at?: string;
          noted_by?: string | null;
          reason: string;
          was: string;
        };
        Update: {
          became?: string;
          consultation_id?: string;
          field?: string;
          id?: string;
          noted_at?: string;
          noted_by?: string | null;
          reason?: string;
          was?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'consultation_notes_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: false;
            referencedRelation: 'consultations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_notes_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: false;
            referencedRelation: 'published_consultations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_notes_noted_by_fkey';
            columns: ['noted_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      consultation_outcome_links: {
        Row: {
          action_id: string | null;
          consultation_id: string;
          priority_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          action_id?: string | null;
          consultation_id: string;
          priority_id?: string | null;
        };
        Update: {
          action_id?: string | null;
          consultation_id?: string;
          priority_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'consultation_outcome_links_action_id_fkey';
            columns: ['action_id'];
            isOneToOne: false;
            referencedRelation: 'plan_actions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_outcome_links_action_id_fkey';
            columns: ['action_id'];
            isOneToOne: false;
            referencedRelation: 'published_plan_actions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_outcome_links_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: false;
            referencedRelation: 'consultation_outcomes';
            referencedColumns: ['consultation_id'];
          },
          {
            foreignKeyName: 'consultation_outcome_links_priority_id_fkey';
            columns: ['priority_id'];
            isOneToOne: false;
            referencedRelation: 'priorities';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_outcome_links_priority_id_fkey';
            columns: ['priority_id'];
            isOneToOne: false;
            referencedRelation: 'published_priorities';
            referencedColumns: ['id'];
          },
        ];
      };
      consultation_outcomes: {
        Row: {
          consultation_id: string;
          heard: string;
          questions: string[];
          version: number;
          will_change: NonNullable<Json>;
          will_not_change: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          consultation_id: string;
          heard?: string;
          questions?: string[];
          version?: number;
          will_change?: NonNullable<Json>;
          will_not_change?: NonNullable<Json>;
        };
        Update: {
          consultation_id?: string;
          heard?: string;
          questions?: string[];
          version?: number;
          will_change?: NonNullable<Json>;
          will_not_change?: NonNullable<Json>;
        };
        Relationships: [
          {
            foreignKeyName: 'consultation_outcomes_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: true;
            referencedRelation: 'consultations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_outcomes_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: true;
            referencedRelation: 'published_consultations';
            referencedColumns: ['id'];
          },
        ];
      };
      consultation_records: {
        Row: {
          consultation_id: string;
          files: NonNullable<Json>;
          number: number;
          published_at: string;
          published_by: string | null;
          questions: string[];
          tables: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          consultation_id: string;
          files: NonNullable<Json>;
          number: number;
          published_at?: string;
          published_by?: string | null;
          questions: string[];
          tables: NonNullable<Json>;
        };
        Update: {
          consultation_id?: string;
          files?: NonNullable<Json>;
          number?: number;
          published_at?: string;
          published_by?: string | null;
          questions?: string[];
          tables?: NonNullable<Json>;
        };
        Relationships: [
          {
            foreignKeyName: 'consultation_records_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: false;
            referencedRelation: 'consultations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_records_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: false;
            referencedRelation: 'published_consultations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_records_published_by_fkey';
            columns: ['published_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      consultation_versions: {
        Row: {
          comparability: string;
          consultation_id: string;
          definition: NonNullable<Json>;
          id: string;
          number: number;
          published_at: string;
          published_by: string | null;
          short_rules: Json | null;
        };
        ComputedFields: never;
        Insert: {
          comparability?: string;
          consultation_id: string;
          definition: NonNullable<Json>;
          id?: string;
          number: number;
          published_at?: string;
          published_by?: string | null;
          short_rules?: never;
        };
        Update: {
          comparability?: string;
          consultation_id?: string;
          definition?: NonNullable<Json>;
          id?: string;
          number?: number;
          published_at?: string;
          published_by?: string | null;
          short_rules?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'consultation_versions_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: false;
            referencedRelation: 'consultations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_versions_consultation_id_fkey';
            columns: ['consultation_id'];
            isOneToOne: false;
            referencedRelation: 'published_consultations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'consultation_versions_published_by_fkey';
            columns: ['published_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      consultations: {
        Row: {
          archived_at: string | null;
          asks_equality: boolean;
          can_change: string;
          cannot_change: string;
          cleared_at: string | null;
          closes_at: string | null;
          contact: string;
          created_at: string;
          created_by: string | null;
          decided_by: string;
          definition: NonNullable<Json>;
          demonstration: boolean;
          id: string;
          is_sensitive: boolean;
          opens_at: string | null;
          other_formats: string;
          privacy: string;
          published_at: string | null;
          report_by: string | null;
          reported_at: string | null;
          retained_until: string | null;
          slug: string | null;
          stage: string;
          staged: Json | null;
          summary: string;
          title: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          archived_at?: string | null;
          asks_equality?: boolean;
          can_change?: string;
          cannot_change?: string;
          cleared_at?: string | null;
          closes_at?: string | null;
          contact?: string;
          created_at?: string;
          created_by?: string | null;
          decided_by?: string;
          definition?: NonNullable<Json>;
          demonstration?: boolean;
          id?: string;
          is_sensitive?: boolean;
          opens_at?: string | null;
          other_formats?: string;
          privacy?: string;
          published_at?: string | null;
          report_by?: string | null;
          reported_at?: string | null;
          retained_until?: string | null;
          slug?: string | null;
          stage?: string;
          staged?: Json | null;
          summary?: string;
          title: string;
          version?: number;
        };
        Update: {
          archived_at?: string | null;
          asks_equality?: boolean;
          can_change?: string;
          cannot_change?: string;
          cleared_at?: string | null;
          closes_at?: string | null;
          contact?: string;
          created_at?: string;
          created_by?: string | null;
          decided_by?: string;
          definition?: NonNullable<Json>;
          demonstration?: boolean;
          id?: string;
          is_sensitive?: boolean;
          opens_at?: string | null;
          other_formats?: string;
          privacy?: string;
          published_at?: string | null;
          report_by?: string | null;
          reported_at?: string | null;
          retained_until?: string | null;
          slug?: string | null;
          stage?: string;
          staged?: Json | null;
          summary?: string;
          title?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'consultations_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      contacts: {
        Row: {
          checked_on: string | null;
          department: string | null;
          email: string | null;
          id: string;
          location_id: string | null;
          organization_id: string | null;
          provisional: boolean;
          service_id: string | null;
          source: string;
          title: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          department?: string | null;
          email?: string | null;
          id?: string;
          location_id?: string | null;
          organization_id?: string | null;
          provisional?: boolean;
          service_id?: string | null;
          source: string;
          title: string;
        };
        Update: {
          checked_on?: string | null;
          department?: string | null;
          email?: string | null;
          id?: string;
          location_id?: string | null;
          organization_id?: string | null;
          provisional?: boolean;
          service_id?: string | null;
          source?: string;
          title?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'contacts_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'contacts_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'contacts_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'contacts_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'contacts_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'published_services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'contacts_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'contacts_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'contacts_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      facilities: {
        Row: {
          position: number;
          slug: string;
        };
        ComputedFields: never;
        Insert: {
          position: number;
          slug: string;
        };
        Update: {
          position?: number;
          slug?: string;
        };
        Relationships: [];
      };
      figures: {
        Row: {
          checked_on: string | null;
          id: string;
          measure: string;
          neighbourhood_id: string | null;
          period: string;
          provisional: boolean;
          source: string;
          unit: string;
          value: number;
          ward_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          id?: string;
          measure: string;
          neighbourhood_id?: string | null;
          period: string;
          provisional?: boolean;
          source: string;
          unit: string;
          value: number;
          ward_id?: string | null;
        };
        Update: {
          checked_on?: string | null;
          id?: string;
          measure?: string;
          neighbourhood_id?: string | null;
          period?: string;
          provisional?: boolean;
          source?: string;
          unit?: string;
          value?: number;
          ward_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'figures_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'figures_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'figures_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'figures_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'figures_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'published_wards';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'figures_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'wards';
            referencedColumns: ['id'];
          },
        ];
      };
      group_tellers: {
        Row: {
          email: string | null;
          expires_on: string;
          group_id: string;
          name: string | null;
          neighbourhood_id: string;
          phone: string | null;
        };
        ComputedFields: never;
        Insert: {
          email?: string | null;
          expires_on: string;
          group_id: string;
          name?: string | null;
          neighbourhood_id: string;
          phone?: string | null;
        };
        Update: {
          email?: string | null;
          expires_on?: string;
          group_id?: string;
          name?: string | null;
          neighbourhood_id?: string;
          phone?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'group_tellers_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: true;
            referencedRelation: 'groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_tellers_group_id_fkey';
            columns: ['group_id'];
            isOneToOne: true;
            referencedRelation: 'published_groups';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_tellers_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'group_tellers_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
        ];
      };
      groups: {
        Row: {
          about: string;
          agreed: boolean;
          checked_on: string | null;
          cost: string | null;
          created_at: string;
          decided_at: string | null;
          decline_reason: string | null;
          demonstration: boolean;
          edited_at: string | null;
          edited_because: string | null;
          email: string | null;
          for_whom: string | null;
          id: string;
          location_id: string | null;
          meets: string;
          name: string;
          neighbourhood_id: string;
          perhaps_robot: boolean;
          phone: string | null;
          place: string | null;
          published_at: string | null;
          relation: string;
          slug: string | null;
          state: string;
          told: Json | null;
          version: number;
          volunteers: string | null;
          web: string | null;
        };
        ComputedFields: never;
        Insert: {
          about: string;
          agreed?: boolean;
          checked_on?: string | null;
          cost?: string | null;
          created_at?: string;
          decided_at?: string | null;
          decline_reason?: string | null;
          demonstration?: boolean;
          edited_at?: string | null;
          edited_because?: string | null;
          email?: string | null;
          for_whom?: string | null;
          id?: string;
          location_id?: string | null;
          meets: string;
          name: string;
          neighbourhood_id: string;
          perhaps_robot?: boolean;
          phone?: string | null;
          place?: string | null;
          published_at?: string | null;
          relation: string;
          slug?: string | null;
          state?: string;
          told?: Json | null;
          version?: number;
          volunteers?: string | null;
          web?: string | null;
        };
        Update: {
          about?: string;
          agreed?: boolean;
          checked_on?: string | null;
          cost?: string | null;
          created_at?: string;
          decided_at?: string | null;
          decline_reason?: string | null;
          demonstration?: boolean;
          edited_at?: string | null;
          edited_because?: string | null;
          email?: string | null;
          for_whom?: string | null;
          id?: string;
          location_id?: string | null;
          meets?: string;
          name?: string;
          neighbourhood_id?: string;
          perhaps_robot?: boolean;
          phone?: string | null;
          place?: string | null;
          published_at?: string | null;
          relation?: string;
          slug?: string | null;
          state?: string;
          told?: Json | null;
          version?: number;
          volunteers?: string | null;
          web?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'groups_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'groups_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'groups_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'groups_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
        ];
      };
      help_areas: {
        Row: {
          checked_on: string | null;
          id: string;
          name: string;
          need_term_id: string | null;
          page_title: string;
          position: number;
          provisional: boolean;
          sensitive: boolean;
          slug: string;
          source: string;
          summary: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          id?: string;
          name: string;
          need_term_id?: string | null;
          page_title: string;
          position: number;
          provisional?: boolean;
          sensitive?: boolean;
          slug: string;
          source: string;
          summary: string;
        };
        Update: {
          checked_on?: string | null;
          id?: string;
          name?: string;
          need_term_id?: string | null;
          page_title?: string;
          position?: number;
          provisional?: boolean;
          sensitive?: boolean;
          slug?: string;
          source?: string;
          summary?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'help_areas_need_term_id_fkey';
            columns: ['need_term_id'];
            isOneToOne: false;
            referencedRelation: 'published_taxonomy_terms';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'help_areas_need_term_id_fkey';
            columns: ['need_term_id'];
            isOneToOne: false;
            referencedRelation: 'taxonomy_terms';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'help_areas_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'help_areas_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      help_lines: {
        Row: {
          address: string | null;
          checked_on: string | null;
          description: string | null;
          email: string | null;
          help_area_id: string | null;
          hours: string | null;
          id: string;
          name: string;
          number: string | null;
          organization_id: string | null;
          position: number;
          provisional: boolean;
          scope: string;
          source: string;
          website: string | null;
        };
        ComputedFields: never;
        Insert: {
          address?: string | null;
          checked_on?: string | null;
          description?: string | null;
          email?: string | null;
          help_area_id?: string | null;
          hours?: string | null;
          id?: string;
          name: string;
          number?: string | null;
          organization_id?: string | null;
          position: number;
          provisional?: boolean;
          scope: string;
          source: string;
          website?: string | null;
        };
        Update: {
          address?: string | null;
          checked_on?: string | null;
          description?: string | null;
          email?: string | null;
          help_area_id?: string | null;
          hours?: string | null;
          id?: string;
          name?: string;
          number?: string | null;
          organization_id?: string | null;
          position?: number;
          provisional?: boolean;
          scope?: string;
          source?: string;
          website?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'help_lines_help_area_id_fkey';
            columns: ['help_area_id'];
            isOneToOne: false;
            referencedRelation: 'help_areas';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'help_lines_help_area_id_fkey';
            columns: ['help_area_id'];
            isOneToOne: false;
            referencedRelation: 'published_help_areas';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'help_lines_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'help_lines_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'help_lines_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'help_lines_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      indicator_values: {
        Row: {
          checked_on: string | null;
          indicator_id: string;
          period: string;
          provisional: boolean;
          source: string;
          starts_on: string;
          value: number;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          indicator_id: string;
          period: string;
          provisional?: boolean;
          source: string;
          starts_on: string;
          value: number;
        };
        Update: {
          checked_on?: string | null;
          indicator_id?: string;
          period?: string;
          provisional?: boolean;
          source?: string;
          starts_on?: string;
          value?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'indicator_values_indicator_id_fkey';
            columns: ['indicator_id'];
            isOneToOne: false;
            referencedRelation: 'indicators';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'indicator_values_indicator_id_fkey';
            columns: ['indicator_id'];
            isOneToOne: false;
            referencedRelation: 'published_indicators';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'indicator_values_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'indicator_values_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      indicators: {
        Row: {
          about: string;
          baseline: number | null;
          baseline_period: string | null;
          better: string | null;
          checked_on: string | null;
          demonstration: boolean;
          id: string;
          measure: string;
          name: string;
          neighbourhood_id: string | null;
          position: number;
          provisional: boolean;
          source: string;
          target: number | null;
          target_on: string | null;
          theme_id: string | null;
          unit: string;
        };
        ComputedFields: never;
        Insert: {
          about?: string;
          baseline?: number | null;
          baseline_period?: string | null;
          better?: string | null;
          checked_on?: string | null;
          demonstration?: boolean;
          id?: string;
          measure: string;
          name: string;
          neighbourhood_id?: string | null;
          position: number;
          provisional?: boolean;
          source: string;
          target?: number | null;
          target_on?: string | null;
          theme_id?: string | null;
          unit: string;
        };
        Update: {
          about?: string;
          baseline?: number | null;
          baseline_period?: string | null;
          better?: string | null;
          checked_on?: string | null;
          demonstration?: boolean;
          id?: string;
          measure?: string;
          name?: string;
          neighbourhood_id?: string | null;
          position?: number;
          provisional?: boolean;
          source?: string;
          target?: number | null;
          target_on?: string | null;
          theme_id?: string | null;
          unit?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'indicators_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'indicators_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'indicators_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'indicators_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'indicators_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'published_themes';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'indicators_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'themes';
            referencedColumns: ['id'];
          },
        ];
      };
      languages: {
        Row: {
          checked_on: string | null;
          code: string;
          id: string;
          location_id: string | null;
          name: string;
          note: string | null;
          provisional: boolean;
          service_id: string | null;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          code: string;
          id?: string;
          location_id?: string | null;
          name: string;
          note?: string | null;
          provisional?: boolean;
          service_id?: string | null;
          source: string;
        };
        Update: {
          checked_on?: string | null;
          code?: string;
          id?: string;
          location_id?: string | null;
          name?: string;
          note?: string | null;
          provisional?: boolean;
          service_id?: string | null;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'languages_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'languages_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'languages_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'published_services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'languages_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'languages_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'languages_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      listing_report_contacts: {
        Row: {
          email: string;
          expires_on: string;
          report_id: string;
        };
        ComputedFields: never;
        Insert: {
          email: string;
          expires_on?: string;
          report_id: string;
        };
        Update: {
          email?: string;
          expires_on?: string;
          report_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'listing_report_contacts_report_id_fkey';
            columns: ['report_id'];
            isOneToOne: true;
            referencedRelation: 'listing_reports';
            referencedColumns: ['id'];
          },
        ];
      };
      listing_reports: {
        Row: {
          created_at: string;
          details: string;
          id: string;
          listing_type: string;
          location_id: string | null;
          problem: string;
          service_id: string | null;
          session_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          details: string;
          id?: string;
          listing_type?: never;
          location_id?: string | null;
          problem: string;
          service_id?: string | null;
          session_id?: string | null;
        };
        Update: {
          created_at?: string;
          details?: string;
          id?: string;
          listing_type?: never;
          location_id?: string | null;
          problem?: string;
          service_id?: string | null;
          session_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'listing_reports_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listing_reports_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listing_reports_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'published_services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listing_reports_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listing_reports_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'published_sessions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'listing_reports_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
        ];
      };
      location_drafts: {
        Row: {
          content: NonNullable<Json>;
          edited_at: string;
          edited_by: string;
          location_id: string;
          neighbourhood_id: string | null;
          started_from: NonNullable<Json>;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          content: NonNullable<Json>;
          edited_at?: string;
          edited_by: string;
          location_id: string;
          neighbourhood_id?: string | null;
          started_from: NonNullable<Json>;
          version?: number;
        };
        Update: {
          content?: NonNullable<Json>;
          edited_at?: string;
          edited_by?: string;
          location_id?: string;
          neighbourhood_id?: string | null;
          started_from?: NonNullable<Json>;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'location_drafts_edited_by_fkey';
            columns: ['edited_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'location_drafts_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: true;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'location_drafts_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: true;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'location_drafts_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'location_drafts_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
        ];
      };
      location_facilities: {
        Row: {
          available: string;
          checked_on: string | null;
          facility: string;
          location_id: string;
          note: string | null;
          provisional: boolean;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          available: string;
          checked_on?: string | null;
          facility: string;
          location_id: string;
          note?: string | null;
          provisional?: boolean;
          source: string;
        };
        Update: {
          available?: string;
          checked_on?: string | null;
          facility?: string;
          location_id?: string;
          note?: string | null;
          provisional?: boolean;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'location_facilities_facility_fkey';
            columns: ['facility'];
            isOneToOne: false;
            referencedRelation: 'facilities';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'location_facilities_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'location_facilities_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'location_facilities_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'location_facilities_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      locations: {
        Row: {
          address_1: string | null;
          address_2: string | null;
          alternate_name: string | null;
          bank_holidays: string;
          checked_on: string | null;
          city: string | null;
          description: string | null;
          email: string | null;
          hours_note: string | null;
          id: string;
          kind: string;
          latitude: number | null;
          longitude: number | null;
          masked: boolean;
          name: string;
          neighbourhood_id: string | null;
          organization_id: string | null;
          parent_id: string | null;
          photo_description: string | null;
          photo_path: string | null;
          position_accuracy: string | null;
          position_source: string | null;
          postal_code: string | null;
          provisional: boolean;
          slug: string;
          source: string;
          status: string;
          ward_id: string | null;
          website: string | null;
          what_to_bring: string | null;
        };
        ComputedFields: never;
        Insert: {
          address_1?: string | null;
          address_2?: string | null;
          alternate_name?: string | null;
          bank_holidays?: string;
          checked_on?: string | null;
          city?: string | null;
          description?: string | null;
          email?: string | null;
          hours_note?: string | null;
          id?: string;
          kind: string;
          latitude?: number | null;
          longitude?: number | null;
          masked?: boolean;
          name: string;
          neighbourhood_id?: string | null;
          organization_id?: string | null;
          parent_id?: string | null;
          photo_description?: string | null;
          photo_path?: string | null;
          position_accuracy?: string | null;
          position_source?: string | null;
          postal_code?: string | null;
          provisional?: boolean;
          slug: string;
          source: string;
          status?: string;
          ward_id?: string | null;
          website?: string | null;
          what_to_bring?: string | null;
        };
        Update: {
          address_1?: string | null;
          address_2?: string | null;
          alternate_name?: string | null;
          bank_holidays?: string;
          checked_on?: string | null;
          city?: string | null;
          description?: string | null;
          email?: string | null;
          hours_note?: string | null;
          id?: string;
          kind?: string;
          latitude?: number | null;
          longitude?: number | null;
          masked?: boolean;
          name?: string;
          neighbourhood_id?: string | null;
          organization_id?: string | null;
          parent_id?: string | null;
          photo_description?: string | null;
          photo_path?: string | null;
          position_accuracy?: string | null;
          position_source?: string | null;
          postal_code?: string | null;
          provisional?: boolean;
          slug?: string;
          source?: string;
          status?: string;
          ward_id?: string | null;
          website?: string | null;
          what_to_bring?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'locations_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'locations_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'locations_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'locations_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'locations_parent_id_fkey';
            columns: ['parent_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'locations_parent_id_fkey';
            columns: ['parent_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'locations_position_source_fkey';
            columns: ['position_source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'locations_position_source_fkey';
            columns: ['position_source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'locations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'locations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'locations_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'published_wards';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'locations_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'wards';
            referencedColumns: ['id'];
          },
        ];
      };
      neighbourhood_wards: {
        Row: {
          checked_on: string | null;
          neighbourhood_id: string;
          provisional: boolean;
          source: string;
          valid_from: string;
          valid_to: string | null;
          ward_id: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          neighbourhood_id: string;
          provisional?: boolean;
          source: string;
          valid_from: string;
          valid_to?: string | null;
          ward_id: string;
        };
        Update: {
          checked_on?: string | null;
          neighbourhood_id?: string;
          provisional?: boolean;
          source?: string;
          valid_from?: string;
          valid_to?: string | null;
          ward_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'neighbourhood_wards_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'neighbourhood_wards_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'neighbourhood_wards_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'neighbourhood_wards_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'neighbourhood_wards_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'published_wards';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'neighbourhood_wards_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'wards';
            referencedColumns: ['id'];
          },
        ];
      };
      neighbourhoods: {
        Row: {
          checked_on: string | null;
          ends_on: string | null;
          id: string;
          mailbox: string | null;
          name: string;
          position: number;
          predecessor_id: string | null;
          provisional: boolean;
          slug: string;
          source: string;
          starts_on: string | null;
          status: string;
          summary: string | null;
          voluntary_support: string | null;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          ends_on?: string | null;
          id?: string;
          mailbox?: string | null;
          name: string;
          position: number;
          predecessor_id?: string | null;
          provisional?: boolean;
          slug: string;
          source: string;
          starts_on?: string | null;
          status: string;
          summary?: string | null;
          voluntary_support?: string | null;
        };
        Update: {
          checked_on?: string | null;
          ends_on?: string | null;
          id?: string;
          mailbox?: string | null;
          name?: string;
          position?: number;
          predecessor_id?: string | null;
          provisional?: boolean;
          slug?: string;
          source?: string;
          starts_on?: string | null;
          status?: string;
          summary?: string | null;
          voluntary_support?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'neighbourhoods_predecessor_id_fkey';
            columns: ['predecessor_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'neighbourhoods_predecessor_id_fkey';
            columns: ['predecessor_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'neighbourhoods_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'neighbourhoods_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      opening_exception_intervals: {
        Row: {
          access: string;
          closes_at: string;
          exception_id: string;
          opens_at: string;
        };
        ComputedFields: never;
        Insert: {
          access?: string;
          closes_at: string;
          exception_id: string;
          opens_at: string;
        };
        Update: {
          access?: string;
          closes_at?: string;
          exception_id?: string;
          opens_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'opening_exception_intervals_exception_id_fkey';
            columns: ['exception_id'];
            isOneToOne: false;
            referencedRelation: 'opening_exceptions';
            referencedColumns: ['id'];
          },
        ];
      };
      opening_exceptions: {
        Row: {
          checked_on: string | null;
          ends_on: string;
          id: string;
          location_id: string;
          provisional: boolean;
          reason: string | null;
          source: string;
          starts_on: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          ends_on: string;
          id?: string;
          location_id: string;
          provisional?: boolean;
          reason?: string | null;
          source: string;
          starts_on: string;
        };
        Update: {
          checked_on?: string | null;
          ends_on?: string;
          id?: string;
          location_id?: string;
          provisional?: boolean;
          reason?: string | null;
          source?: string;
          starts_on?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'opening_exceptions_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opening_exceptions_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opening_exceptions_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'opening_exceptions_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      opening_overrides: {
        Row: {
          checked_on: string | null;
          ends_at: string | null;
          id: string;
          location_id: string;
          open: boolean;
          provisional: boolean;
          reason: string;
          source: string;
          starts_at: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          ends_at?: string | null;
          id?: string;
          location_id: string;
          open: boolean;
          provisional?: boolean;
          reason: string;
          source: string;
          starts_at: string;
        };
        Update: {
          checked_on?: string | null;
          ends_at?: string | null;
          id?: string;
          location_id?: string;
          open?: boolean;
          provisional?: boolean;
          reason?: string;
          source?: string;
          starts_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'opening_overrides_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opening_overrides_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'opening_overrides_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'opening_overrides_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      organization_neighbourhoods: {
        Row: {
          neighbourhood_id: string;
          organization_id: string;
        };
        ComputedFields: never;
        Insert: {
          neighbourhood_id: string;
          organization_id: string;
        };
        Update: {
          neighbourhood_id?: string;
          organization_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'organization_neighbourhoods_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'organization_neighbourhoods_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'organization_neighbourhoods_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'organization_neighbourhoods_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
        ];
      };
      organizations: {
        Row: {
          checked_on: string | null;
          description: string;
          email: string | null;
          id: string;
          name: string;
          parent_organization_id: string | null;
          partner: boolean;
          provisional: boolean;
          slug: string;
          source: string;
          type: string;
          website: string | null;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          description: string;
          email?: string | null;
          id?: string;
          name: string;
          parent_organization_id?: string | null;
          partner?: boolean;
          provisional?: boolean;
          slug: string;
          source: string;
          type: string;
          website?: string | null;
        };
        Update: {
          checked_on?: string | null;
          description?: string;
          email?: string | null;
          id?: string;
          name?: string;
          parent_organization_id?: string | null;
          partner?: boolean;
          provisional?: boolean;
          slug?: string;
          source?: string;
          type?: string;
          website?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'organizations_parent_organization_id_fkey';
            columns: ['parent_organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'organizations_parent_organization_id_fkey';
            columns: ['parent_organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'organizations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'organizations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      phones: {
        Row: {
          checked_on: string | null;
          contact_id: string | null;
          description: string | null;
          id: string;
          location_id: string | null;
          number: string;
          organization_id: string | null;
          provisional: boolean;
          service_id: string | null;
          source: string;
          type: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          contact_id?: string | null;
          description?: string | null;
          id?: string;
          location_id?: string | null;
          number: string;
          organization_id?: string | null;
          provisional?: boolean;
          service_id?: string | null;
          source: string;
          type?: string;
        };
        Update: {
          checked_on?: string | null;
          contact_id?: string | null;
          description?: string | null;
          id?: string;
          location_id?: string | null;
          number?: string;
          organization_id?: string | null;
          provisional?: boolean;
          service_id?: string | null;
          source?: string;
          type?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'phones_contact_id_fkey';
            columns: ['contact_id'];
            isOneToOne: false;
            referencedRelation: 'contacts';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'phones_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'phones_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'phones_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'phones_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'phones_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'published_services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'phones_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'phones_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'phones_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      plan_action_priorities: {
        Row: {
          action_id: string;
          linked_at: string;
          linked_by: string | null;
          neighbourhood_id: string;
          plan_id: string;
          priority_id: string;
        };
        ComputedFields: never;
        Insert: {
          action_id: string;
          linked_at?: string;
          linked_by?: string | null;
          neighbourhood_id: string;
          plan_id: string;
          priority_id: string;
        };
        Update: {
          action_id?: string;
          linked_at?: string;
          linked_by?: string | null;
          neighbourhood_id?: string;
          plan_id?: string;
          priority_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'plan_action_priorities_action_id_plan_id_neighbourhood_id_fkey';
            columns: ['action_id', 'plan_id', 'neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'plan_actions';
            referencedColumns: ['id', 'plan_id', 'neighbourhood_id'];
          },
          {
            foreignKeyName: 'plan_action_priorities_linked_by_fkey';
            columns: ['linked_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'plan_action_priorities_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'plan_action_priorities_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'plan_action_priorities_priority_id_fkey';
            columns: ['priority_id'];
            isOneToOne: false;
            referencedRelation: 'priorities';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'plan_action_priorities_priority_id_fkey';
            columns: ['priority_id'];
            isOneToOne: false;
            referencedRelation: 'published_priorities';
            referencedColumns: ['id'];
          },
        ];
      };
      plan_actions: {
        Row: {
          council_plan_priority: string | null;
          done_on: string | null;
          due_on: string | null;
          id: string;
          lead: string;
          neighbourhood_id: string;
          plan_id: string;
          position: number;
          rag: string | null;
          status: string;
          stopped_because: string | null;
          stopped_on: string | null;
          title: string;
          version: number;
          what_changed: string | null;
        };
        ComputedFields: never;
        Insert: {
          council_plan_priority?: string | null;
          done_on?: string | null;
          due_on?: string | null;
          id?: string;
          lead: string;
          neighbourhood_id: string;
          plan_id: string;
          position: number;
          rag?: string | null;
          status?: string;
          stopped_because?: string | null;
          stopped_on?: string | null;
          title: string;
          version?: number;
          what_changed?: string | null;
        };
        Update: {
          council_plan_priority?: string | null;
          done_on?: string | null;
          due_on?: string | null;
          id?: string;
          lead?: string;
          neighbourhood_id?: string;
          plan_id?: string;
          position?: number;
          rag?: string | null;
          status?: string;
          stopped_because?: string | null;
          stopped_on?: string | null;
          title?: string;
          version?: number;
          what_changed?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'plan_actions_plan_id_neighbourhood_id_fkey';
            columns: ['plan_id', 'neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'plans';
            referencedColumns: ['id', 'neighbourhood_id'];
          },
        ];
      };
      plan_decisions: {
        Row: {
          decided_by: string;
          decided_on: string;
          demonstration: boolean;
          id: string;
          minutes_url: string | null;
          neighbourhood_id: string;
          notes: string;
          plan_id: string | null;
          public: boolean;
          version: number;
          what: string;
          why: string;
        };
        ComputedFields: never;
        Insert: {
          decided_by: string;
          decided_on: string;
          demonstration?: boolean;
          id?: string;
          minutes_url?: string | null;
          neighbourhood_id: string;
          notes?: string;
          plan_id?: string | null;
          public?: boolean;
          version?: number;
          what: string;
          why: string;
        };
        Update: {
          decided_by?: string;
          decided_on?: string;
          demonstration?: boolean;
          id?: string;
          minutes_url?: string | null;
          neighbourhood_id?: string;
          notes?: string;
          plan_id?: string | null;
          public?: boolean;
          version?: number;
          what?: string;
          why?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'plan_decisions_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'plan_decisions_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'plan_decisions_plan_id_neighbourhood_id_fkey';
            columns: ['plan_id', 'neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'plans';
            referencedColumns: ['id', 'neighbourhood_id'];
          },
        ];
      };
      plan_reviews: {
        Row: {
          created_at: string;
          id: string;
          looked_at: string;
          neighbourhood_id: string;
          next_steps: string;
          plan_id: string;
          rag: string;
          reviewed_as: string;
          reviewed_by: string | null;
          reviewed_on: string;
          status: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          id?: string;
          looked_at?: string;
          neighbourhood_id: string;
          next_steps?: string;
          plan_id: string;
          rag: string;
          reviewed_as: string;
          reviewed_by?: string | null;
          reviewed_on: string;
          status: string;
        };
        Update: {
          created_at?: string;
          id?: string;
          looked_at?: string;
          neighbourhood_id?: string;
          next_steps?: string;
          plan_id?: string;
          rag?: string;
          reviewed_as?: string;
          reviewed_by?: string | null;
          reviewed_on?: string;
          status?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'plan_reviews_plan_id_neighbourhood_id_fkey';
            columns: ['plan_id', 'neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'plans';
            referencedColumns: ['id', 'neighbourhood_id'];
          },
          {
            foreignKeyName: 'plan_reviews_reviewed_by_fkey';
            columns: ['reviewed_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      plans: {
        Row: {
          demonstration: boolean;
          ended_because: string | null;
          ended_on: string | null;
          id: string;
          last_reviewed_on: string | null;
          lead: string;
          neighbourhood_id: string;
          owner_id: string | null;
          published_on: string | null;
          review_due_on: string | null;
          state: string;
          summary: string;
          theme_id: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          demonstration?: boolean;
          ended_because?: string | null;
          ended_on?: string | null;
          id?: string;
          last_reviewed_on?: string | null;
          lead: string;
          neighbourhood_id: string;
          owner_id?: string | null;
          published_on?: string | null;
          review_due_on?: never;
          state?: string;
          summary?: string;
          theme_id: string;
          version?: number;
        };
        Update: {
          demonstration?: boolean;
          ended_because?: string | null;
          ended_on?: string | null;
          id?: string;
          last_reviewed_on?: string | null;
          lead?: string;
          neighbourhood_id?: string;
          owner_id?: string | null;
          published_on?: string | null;
          review_due_on?: never;
          state?: string;
          summary?: string;
          theme_id?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'plans_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'plans_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'plans_owner_id_fkey';
            columns: ['owner_id'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'plans_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'published_themes';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'plans_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'themes';
            referencedColumns: ['id'];
          },
        ];
      };
      population_benchmarks: {
        Row: {
          category: string;
          counted_on: string;
          demonstration: boolean;
          id: string;
          neighbourhood_id: string | null;
          people: number;
          source: string;
          variable: string;
          ward_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          category: string;
          counted_on: string;
          demonstration?: boolean;
          id?: string;
          neighbourhood_id?: string | null;
          people: number;
          source: string;
          variable: string;
          ward_id?: string | null;
        };
        Update: {
          category?: string;
          counted_on?: string;
          demonstration?: boolean;
          id?: string;
          neighbourhood_id?: string | null;
          people?: number;
          source?: string;
          variable?: string;
          ward_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'population_benchmarks_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'population_benchmarks_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'population_benchmarks_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'published_wards';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'population_benchmarks_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'wards';
            referencedColumns: ['id'];
          },
        ];
      };
      priorities: {
        Row: {
          channel: string;
          created_at: string;
          decline_reason: string | null;
          demonstration: boolean;
          entered_by: string | null;
          id: string;
          kind: string;
          latitude: number | null;
          location_id: string | null;
          longitude: number | null;
          merged_count: number;
          merged_into: string | null;
          neighbourhood_id: string;
          perhaps_robot: boolean;
          published_at: string | null;
          read_at: string | null;
          said: string | null;
          sent_hash: string | null;
          slug: string | null;
          state: string;
          support_count: number;
          theme_id: string | null;
          version: number;
          ward_id: string | null;
          wording: string | null;
        };
        ComputedFields: never;
        Insert: {
          channel?: string;
          created_at?: string;
          decline_reason?: string | null;
          demonstration?: boolean;
          entered_by?: string | null;
          id?: string;
          kind: string;
          latitude?: number | null;
          location_id?: string | null;
          longitude?: number | null;
          merged_count?: number;
          merged_into?: string | null;
          neighbourhood_id: string;
          perhaps_robot?: boolean;
          published_at?: string | null;
          read_at?: string | null;
          said?: string | null;
          sent_hash?: string | null;
          slug?: string | null;
          state?: string;
          support_count?: number;
          theme_id?: string | null;
          version?: number;
          ward_id?: string | null;
          wording?: string | null;
        };
        Update: {
          channel?: string;
          created_at?: string;
          decline_reason?: string | null;
          demonstration?: boolean;
          entered_by?: string | null;
          id?: string;
          kind?: string;
          latitude?: number | null;
          location_id?: string | null;
          longitude?: number | null;
          merged_count?: number;
          merged_into?: string | null;
          neighbourhood_id?: string;
          perhaps_robot?: boolean;
          published_at?: string | null;
          read_at?: string | null;
          said?: string | null;
          sent_hash?: string | null;
          slug?: string | null;
          state?: string;
          support_count?: number;
          theme_id?: string | null;
          version?: number;
          ward_id?: string | null;
          wording?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'priorities_entered_by_fkey';
            columns: ['entered_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priorities_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priorities_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priorities_merged_into_fkey';
            columns: ['merged_into'];
            isOneToOne: false;
            referencedRelation: 'priorities';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priorities_merged_into_fkey';
            columns: ['merged_into'];
            isOneToOne: false;
            referencedRelation: 'published_priorities';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priorities_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priorities_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priorities_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'published_themes';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priorities_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'themes';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priorities_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'published_wards';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priorities_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'wards';
            referencedColumns: ['id'];
          },
        ];
      };
      priority_answers: {
        Row: {
          answer: string;
          answered_as: string;
          answered_at: string;
          answered_by: string;
          id: string;
          neighbourhood_id: string;
          outcome: string;
          priority_id: string;
          replaced_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          answer: string;
          answered_as: string;
          answered_at?: string;
          answered_by: string;
          id?: string;
          neighbourhood_id: string;
          outcome: string;
          priority_id: string;
          replaced_at?: string | null;
        };
        Update: {
          answer?: string;
          answered_as?: string;
          answered_at?: string;
          answered_by?: string;
          id?: string;
          neighbourhood_id?: string;
          outcome?: string;
          priority_id?: string;
          replaced_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'priority_answers_answered_by_fkey';
            columns: ['answered_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_answers_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_answers_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_answers_priority_id_fkey';
            columns: ['priority_id'];
            isOneToOne: false;
            referencedRelation: 'priorities';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_answers_priority_id_fkey';
            columns: ['priority_id'];
            isOneToOne: false;
            referencedRelation: 'published_priorities';
            referencedColumns: ['id'];
          },
        ];
      };
      priority_contacts: {
        Row: {
          email: string | null;
          expires_on: string;
          neighbourhood_id: string;
          phone: string | null;
          priority_id: string;
        };
        ComputedFields: never;
        Insert: {
          email?: string | null;
          expires_on?: string;
          neighbourhood_id: string;
          phone?: string | null;
          priority_id: string;
        };
        Update: {
          email?: string | null;
          expires_on?: string;
          neighbourhood_id?: string;
          phone?: string | null;
          priority_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'priority_contacts_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_contacts_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_contacts_priority_id_fkey';
            columns: ['priority_id'];
            isOneToOne: true;
            referencedRelation: 'priorities';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_contacts_priority_id_fkey';
            columns: ['priority_id'];
            isOneToOne: true;
            referencedRelation: 'published_priorities';
            referencedColumns: ['id'];
          },
        ];
      };
      priority_equality_answers: {
        Row: {
          age_group: string | null;
          disability: string | null;
          ethnic_group: string | null;
          id: string;
          month: string;
          neighbourhood_id: string;
          sex: string | null;
        };
        ComputedFields: never;
        Insert: {
          age_group?: string | null;
          disability?: string | null;
          ethnic_group?: string | null;
          id?: string;
          month: string;
          neighbourhood_id: string;
          sex?: string | null;
        };
        Update: {
          age_group?: string | null;
          disability?: string | null;
          ethnic_group?: string | null;
          id?: string;
          month?: string;
          neighbourhood_id?: string;
          sex?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'priority_equality_answers_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_equality_answers_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
        ];
      };
      priority_wordings: {
        Row: {
          edited_at: string;
          edited_by: string;
          id: string;
          neighbourhood_id: string;
          priority_id: string;
          reason: string;
        };
        ComputedFields: never;
        Insert: {
          edited_at?: string;
          edited_by: string;
          id?: string;
          neighbourhood_id: string;
          priority_id: string;
          reason: string;
        };
        Update: {
          edited_at?: string;
          edited_by?: string;
          id?: string;
          neighbourhood_id?: string;
          priority_id?: string;
          reason?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'priority_wordings_edited_by_fkey';
            columns: ['edited_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_wordings_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_wordings_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_wordings_priority_id_fkey';
            columns: ['priority_id'];
            isOneToOne: false;
            referencedRelation: 'priorities';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_wordings_priority_id_fkey';
            columns: ['priority_id'];
            isOneToOne: false;
            referencedRelation: 'published_priorities';
            referencedColumns: ['id'];
          },
        ];
      };
      report_routes: {
        Row: {
          about: string;
          checked_on: string | null;
          help_line_id: string | null;
          id: string;
          name: string;
          position: number;
          provisional: boolean;
          service_id: string | null;
          slug: string;
          source: string;
          website: string | null;
        };
        ComputedFields: never;
        Insert: {
          about: string;
          checked_on?: string | null;
          help_line_id?: string | null;
          id?: string;
          name: string;
          position: number;
          provisional?: boolean;
          service_id?: string | null;
          slug: string;
          source: string;
          website?: string | null;
        };
        Update: {
          about?: string;
          checked_on?: string | null;
          help_line_id?: string | null;
          id?: string;
          name?: string;
          position?: number;
          provisional?: boolean;
          service_id?: string | null;
          slug?: string;
          source?: string;
          website?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'report_routes_help_line_id_fkey';
            columns: ['help_line_id'];
            isOneToOne: false;
            referencedRelation: 'help_lines';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'report_routes_help_line_id_fkey';
            columns: ['help_line_id'];
            isOneToOne: false;
            referencedRelation: 'published_help_lines';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'report_routes_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'published_services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'report_routes_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'report_routes_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'report_routes_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      response_equality_answers: {
        Row: {
          age_group: string | null;
          disability: string | null;
          ethnic_group: string | null;
          response_id: string;
          sex: string | null;
        };
        ComputedFields: never;
        Insert: {
          age_group?: string | null;
          disability?: string | null;
          ethnic_group?: string | null;
          response_id: string;
          sex?: string | null;
        };
        Update: {
          age_group?: string | null;
          disability?: string | null;
          ethnic_group?: string | null;
          response_id?: string;
          sex?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'response_equality_answers_response_id_fkey';
            columns: ['response_id'];
            isOneToOne: true;
            referencedRelation: 'responses';
            referencedColumns: ['id'];
          },
        ];
      };
      response_texts: {
        Row: {
          consultation_id: string;
          question_id: string;
          response_id: string;
          tags: string[];
          words: string;
        };
        ComputedFields: never;
        Insert: {
          consultation_id: string;
          question_id: string;
          response_id: string;
          tags?: string[];
          words: string;
        };
        Update: {
          consultation_id?: string;
          question_id?: string;
          response_id?: string;
          tags?: string[];
          words?: string;
        };
        Relationships: [];
      };
      responses: {
        Row: {
          answers: NonNullable<Json>;
          channel: string;
          consultation_id: string;
          entered_by: string | null;
          id: string;
          is_test: boolean;
          neighbourhood_id: string | null;
          received_at: string;
          repeat_judged_by: string | null;
          repeat_reason: string | null;
          revised_at: string | null;
          seconds_taken: number | null;
          seed: number | null;
          sent_hash: string | null;
          state: string;
          version: number;
          version_id: string | null;
          via_location_id: string | null;
          ward_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          answers: NonNullable<Json>;
          channel?: string;
          consultation_id: string;
          entered_by?: string | null;
          id?: string;
          is_test?: boolean;
          neighbourhood_id?: string | null;
          received_at?: string;
          repeat_judged_by?: string | null;
          repeat_reason?: string | null;
          revised_at?: string | null;
          seconds_taken?: number | null;
          seed?: number | null;
          sent_hash?: string | null;
          state?: string;
          version?: number;
          version_id?: string | null;
          via_location_id?: string | null;
          ward_id?: string | null;
        };
        Update: {
          answers?: NonNullable<Json>;
          channel?: string;
          consultation_id?: string;
          entered_by?: string | null;
          id?: string;
          is_test?: boolean;
          neighbourhood_id?: string | null;
          received_at?: string;
          repeat_judged_by?: string | null;
          repeat_reason?: string | null;
          revised_at?: string | null;
          seconds_taken?: number | null;
          seed?: number | null;
          sent_hash?: string | null;
          state?: string;
          version?: number;
          version_id?: string | null;
          via_location_id?: string | null;
          ward_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'responses_entered_by_fkey';
            columns: ['entered_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'responses_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'responses_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'responses_repeat_judged_by_fkey';
            columns: ['repeat_judged_by'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'responses_version_id_consultation_id_fkey';
            columns: ['version_id', 'consultation_id'];
            isOneToOne: false;
            referencedRelation: 'consultation_versions';
            referencedColumns: ['id', 'consultation_id'];
          },
          {
            foreignKeyName: 'responses_via_location_id_fkey';
            columns: ['via_location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'responses_via_location_id_fkey';
            columns: ['via_location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'responses_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'published_wards';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'responses_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'wards';
            referencedColumns: ['id'];
          },
        ];
      };
      retention_periods: {
        Row: {
          keep: string;
          kind: string;
          why: string;
        };
        ComputedFields: never;
        Insert: {
          keep: string;
          kind: string;
          why: string;
        };
        Update: {
          keep?: string;
          kind?: string;
          why?: string;
        };
        Relationships: [];
      };
      routing_rules: {
        Row: {
          id: string;
          need_id: string | null;
          neighbourhood_id: string | null;
          team_id: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          id?: string;
          need_id?: string | null;
          neighbourhood_id?: string | null;
          team_id: string;
          version?: number;
        };
        Update: {
          id?: string;
          need_id?: string | null;
          neighbourhood_id?: string | null;
          team_id?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'routing_rules_need_id_fkey';
            columns: ['need_id'];
            isOneToOne: false;
            referencedRelation: 'published_support_needs';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'routing_rules_need_id_fkey';
            columns: ['need_id'];
            isOneToOne: false;
            referencedRelation: 'support_needs';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'routing_rules_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'routing_rules_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'routing_rules_team_id_fkey';
            columns: ['team_id'];
            isOneToOne: false;
            referencedRelation: 'support_teams';
            referencedColumns: ['id'];
          },
        ];
      };
      schedules: {
        Row: {
          access: string;
          byday: string;
          checked_on: string | null;
          closes_at: string;
          id: string;
          location_id: string | null;
          opens_at: string;
          provisional: boolean;
          service_at_location_id: string | null;
          source: string;
          valid_from: string | null;
          valid_to: string | null;
        };
        ComputedFields: never;
        Insert: {
          access?: string;
          byday: string;
          checked_on?: string | null;
          closes_at: string;
          id?: string;
          location_id?: string | null;
          opens_at: string;
          provisional?: boolean;
          service_at_location_id?: string | null;
          source: string;
          valid_from?: string | null;
          valid_to?: string | null;
        };
        Update: {
          access?: string;
          byday?: string;
          checked_on?: string | null;
          closes_at?: string;
          id?: string;
          location_id?: string | null;
          opens_at?: string;
          provisional?: boolean;
          service_at_location_id?: string | null;
          source?: string;
          valid_from?: string | null;
          valid_to?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'schedules_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'schedules_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'schedules_service_at_location_id_fkey';
            columns: ['service_at_location_id'];
            isOneToOne: false;
            referencedRelation: 'published_service_at_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'schedules_service_at_location_id_fkey';
            columns: ['service_at_location_id'];
            isOneToOne: false;
            referencedRelation: 'service_at_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'schedules_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'schedules_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      service_at_locations: {
        Row: {
          checked_on: string | null;
          description: string | null;
          id: string;
          location_id: string;
          provisional: boolean;
          service_id: string;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          description?: string | null;
          id?: string;
          location_id: string;
          provisional?: boolean;
          service_id: string;
          source: string;
        };
        Update: {
          checked_on?: string | null;
          description?: string | null;
          id?: string;
          location_id?: string;
          provisional?: boolean;
          service_id?: string;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'service_at_locations_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_at_locations_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_at_locations_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'published_services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_at_locations_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_at_locations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'service_at_locations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      service_terms: {
        Row: {
          service_id: string;
          term_id: string;
        };
        ComputedFields: never;
        Insert: {
          service_id: string;
          term_id: string;
        };
        Update: {
          service_id?: string;
          term_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'service_terms_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'published_services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_terms_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_terms_term_id_fkey';
            columns: ['term_id'];
            isOneToOne: false;
            referencedRelation: 'published_taxonomy_terms';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_terms_term_id_fkey';
            columns: ['term_id'];
            isOneToOne: false;
            referencedRelation: 'taxonomy_terms';
            referencedColumns: ['id'];
          },
        ];
      };
      services: {
        Row: {
          access: string;
          application_process: string | null;
          checked_on: string | null;
          cost: string;
          description: string;
          email: string | null;
          fees: string | null;
          id: string;
          maximum_age: number | null;
          minimum_age: number | null;
          name: string;
          organization_id: string;
          provisional: boolean;
          slug: string;
          source: string;
          status: string;
          tier: string | null;
          url: string | null;
          what_to_bring: string | null;
        };
        ComputedFields: never;
        Insert: {
          access?: string;
          application_process?: string | null;
          checked_on?: string | null;
          cost?: string;
          description: string;
          email?: string | null;
          fees?: string | null;
          id?: string;
          maximum_age?: number | null;
          minimum_age?: number | null;
          name: string;
          organization_id: string;
          provisional?: boolean;
          slug: string;
          source: string;
          status?: string;
          tier?: string | null;
          url?: string | null;
          what_to_bring?: string | null;
        };
        Update: {
          access?: string;
          application_process?: string | null;
          checked_on?: string | null;
          cost?: string;
          description?: string;
          email?: string | null;
          fees?: string | null;
          id?: string;
          maximum_age?: number | null;
          minimum_age?: number | null;
          name?: string;
          organization_id?: string;
          provisional?: boolean;
          slug?: string;
          source?: string;
          status?: string;
          tier?: string | null;
          url?: string | null;
          what_to_bring?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'services_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'services_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'services_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'services_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      session_exceptions: {
        Row: {
          checked_on: string | null;
          occurs_on: string;
          provisional: boolean;
          reason: string;
          session_id: string;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          occurs_on: string;
          provisional?: boolean;
          reason: string;
          session_id: string;
          source: string;
        };
        Update: {
          checked_on?: string | null;
          occurs_on?: string;
          provisional?: boolean;
          reason?: string;
          session_id?: string;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'session_exceptions_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'published_sessions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'session_exceptions_session_id_fkey';
            columns: ['session_id'];
            isOneToOne: false;
            referencedRelation: 'sessions';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'session_exceptions_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'session_exceptions_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      sessions: {
        Row: {
          bank_holidays: string;
          booking: string;
          byday: string | null;
          bymonthday: number | null;
          checked_on: string | null;
          closes_at: string;
          cost: string;
          description: string | null;
          dtstart: string | null;
          freq: string | null;
          id: string;
          interval: number;
          location_id: string | null;
          maximum_age: number | null;
          meeting_area: string | null;
          minimum_age: number | null;
          name: string;
          neighbourhood_id: string | null;
          opens_at: string;
          provisional: boolean;
          service_id: string | null;
          slug: string;
          source: string;
          team_term_id: string | null;
          valid_from: string | null;
          valid_to: string | null;
        };
        ComputedFields: never;
        Insert: {
          bank_holidays?: string;
          booking?: string;
          byday?: string | null;
          bymonthday?: number | null;
          checked_on?: string | null;
          closes_at: string;
          cost?: string;
          description?: string | null;
          dtstart?: string | null;
          freq?: string | null;
          id?: string;
          interval?: number;
          location_id?: string | null;
          maximum_age?: number | null;
          meeting_area?: string | null;
          minimum_age?: number | null;
          name: string;
          neighbourhood_id?: string | null;
          opens_at: string;
          provisional?: boolean;
          service_id?: string | null;
          slug: string;
          source: string;
          team_term_id?: string | null;
          valid_from?: string | null;
          valid_to?: string | null;
        };
        Update: {
          bank_holidays?: string;
          booking?: string;
          byday?: string | null;
          bymonthday?: number | null;
          checked_on?: string | null;
          closes_at?: string;
          cost?: string;
          description?: string | null;
          dtstart?: string | null;
          freq?: string | null;
          id?: string;
          interval?: number;
          location_id?: string | null;
          maximum_age?: number | null;
          meeting_area?: string | null;
          minimum_age?: number | null;
          name?: string;
          neighbourhood_id?: string | null;
          opens_at?: string;
          provisional?: boolean;
          service_id?: string | null;
          slug?: string;
          source?: string;
          team_term_id?: string | null;
          valid_from?: string | null;
          valid_to?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'sessions_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'sessions_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'sessions_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'sessions_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'sessions_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'published_services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'sessions_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'sessions_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'sessions_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'sessions_team_term_id_fkey';
            columns: ['team_term_id'];
            isOneToOne: false;
            referencedRelation: 'published_taxonomy_terms';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'sessions_team_term_id_fkey';
            columns: ['team_term_id'];
            isOneToOne: false;
            referencedRelation: 'taxonomy_terms';
            referencedColumns: ['id'];
          },
        ];
      };
      sources: {
        Row: {
          attribution: string | null;
          licence: string | null;
          name: string;
          note: string | null;
          published_on: string | null;
          publisher: string | null;
          slug: string;
          url: string | null;
        };
        ComputedFields: never;
        Insert: {
          attribution?: string | null;
          licence?: string | null;
          name: string;
          note?: string | null;
          published_on?: string | null;
          publisher?: string | null;
          slug: string;
          url?: string | null;
        };
        Update: {
          attribution?: string | null;
          licence?: string | null;
          name?: string;
          note?: string | null;
          published_on?: string | null;
          publisher?: string | null;
          slug?: string;
          url?: string | null;
        };
        Relationships: [];
      };
      staff: {
        Row: {
          all_neighbourhoods: boolean;
          demonstration: boolean;
          email: string;
          id: string;
          invited_at: string;
          name: string;
          organization_id: string | null;
          removed_at: string | null;
          role: string;
          user_id: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          all_neighbourhoods?: boolean;
          demonstration?: boolean;
          email: string;
          id?: string;
          invited_at?: string;
          name: string;
          organization_id?: string | null;
          removed_at?: string | null;
          role: string;
          user_id: string;
          version?: number;
        };
        Update: {
          all_neighbourhoods?: boolean;
          demonstration?: boolean;
          email?: string;
          id?: string;
          invited_at?: string;
          name?: string;
          organization_id?: string | null;
          removed_at?: string | null;
          role?: string;
          user_id?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'staff_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'staff_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
        ];
      };
      staff_neighbourhoods: {
        Row: {
          neighbourhood_id: string;
          staff_id: string;
        };
        ComputedFields: never;
        Insert: {
          neighbourhood_id: string;
          staff_id: string;
        };
        Update: {
          neighbourhood_id?: string;
          staff_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'staff_neighbourhoods_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'staff_neighbourhoods_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'published_neighbourhoods';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'staff_neighbourhoods_staff_id_fkey';
            columns: ['staff_id'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
        ];
      };
      staff_wards: {
        Row: {
          staff_id: string;
          ward_id: string;
        };
        ComputedFields: never;
        Insert: {
          staff_id: string;
          ward_id: string;
        };
        Update: {
          staff_id?: string;
          ward_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'staff_wards_staff_id_fkey';
            columns: ['staff_id'];
            isOneToOne: false;
            referencedRelation: 'staff';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'staff_wards_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'published_wards';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'staff_wards_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'wards';
            referencedColumns: ['id'];
          },
        ];
      };
      support_hours: {
        Row: {
          closes_at: string;
          opens_at: string;
          weekday: number;
        };
        ComputedFields: never;
        Insert: {
          closes_at: string;
          opens_at: string;
          weekday: number;
        };
        Update: {
          closes_at?: string;
          opens_at?: string;
          weekday?: number;
        };
        Relationships: [];
      };
      support_needs: {
        Row: {
          checked_on: string | null;
          description: string;
          help_area_id: string | null;
          id: string;
          name: string;
          position: number;
          provisional: boolean;
          respond_urgently_within: string;
          respond_within: string;
          sensitive: boolean;
          slug: string;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          description: string;
          help_area_id?: string | null;
          id?: string;
          name: string;
          position: number;
          provisional?: boolean;
          respond_urgently_within: string;
          respond_within: string;
          sensitive?: boolean;
          slug: string;
          source: string;
        };
        Update: {
          checked_on?: string | null;
          description?: string;
          help_area_id?: string | null;
          id?: string;
          name?: string;
          position?: number;
          provisional?: boolean;
          respond_urgently_within?: string;
          respond_within?: string;
          sensitive?: boolean;
          slug?: string;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'support_needs_help_area_id_fkey';
            columns: ['help_area_id'];
            isOneToOne: true;
            referencedRelation: 'help_areas';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'support_needs_help_area_id_fkey';
            columns: ['help_area_id'];
            isOneToOne: true;
            referencedRelation: 'published_help_areas';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'support_needs_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'support_needs_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      support_teams: {
        Row: {
          demonstration: boolean;
          id: string;
          is_default: boolean;
          name: string;
          slug: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          demonstration?: boolean;
          id?: string;
          is_default?: boolean;
          name: string;
          slug: string;
          version?: number;
        };
        Update: {
          demonstration?: boolean;
          id?: string;
          is_default?: boolean;
          name?: string;
          slug?: string;
          version?: number;
        };
        Relationships: [];
      };
      taxonomies: {
        Row: {
          description: string;
          id: string;
          name: string;
          slug: string;
        };
        ComputedFields: never;
        Insert: {
          description: string;
          id?: string;
          name: string;
          slug: string;
        };
        Update: {
          description?: string;
          id?: string;
          name?: string;
          slug?: string;
        };
        Relationships: [];
      };
      taxonomy_terms: {
        Row: {
          description: string;
          id: string;
          name: string;
          parent_id: string | null;
          position: number;
          slug: string;
          taxonomy_id: string;
        };
        ComputedFields: never;
        Insert: {
          description: string;
          id?: string;
          name: string;
          parent_id?: string | null;
          position: number;
          slug: string;
          taxonomy_id: string;
        };
        Update: {
          description?: string;
          id?: string;
          name?: string;
          parent_id?: string | null;
          position?: number;
          slug?: string;
          taxonomy_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'taxonomy_terms_parent_id_fkey';
            columns: ['parent_id'];
            isOneToOne: false;
            referencedRelation: 'published_taxonomy_terms';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'taxonomy_terms_parent_id_fkey';
            columns: ['parent_id'];
            isOneToOne: false;
            referencedRelation: 'taxonomy_terms';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'taxonomy_terms_taxonomy_id_fkey';
            columns: ['taxonomy_id'];
            isOneToOne: false;
            referencedRelation: 'published_taxonomies';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'taxonomy_terms_taxonomy_id_fkey';
            columns: ['taxonomy_id'];
            isOneToOne: false;
            referencedRelation: 'published_taxonomy_terms';
            referencedColumns: ['taxonomy_id'];
          },
          {
            foreignKeyName: 'taxonomy_terms_taxonomy_id_fkey';
            columns: ['taxonomy_id'];
            isOneToOne: false;
            referencedRelation: 'taxonomies';
            referencedColumns: ['id'];
          },
        ];
      };
      theme_vision_tags: {
        Row: {
          demonstration: boolean;
          theme_id: string;
          vision_tag_id: string;
        };
        ComputedFields: never;
        Insert: {
          demonstration?: boolean;
          theme_id: string;
          vision_tag_id: string;
        };
        Update: {
          demonstration?: boolean;
          theme_id?: string;
          vision_tag_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'theme_vision_tags_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'published_themes';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'theme_vision_tags_theme_id_fkey';
            columns: ['theme_id'];
            isOneToOne: false;
            referencedRelation: 'themes';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'theme_vision_tags_vision_tag_id_fkey';
            columns: ['vision_tag_id'];
            isOneToOne: false;
            referencedRelation: 'published_vision_tags';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'theme_vision_tags_vision_tag_id_fkey';
            columns: ['vision_tag_id'];
            isOneToOne: false;
            referencedRelation: 'vision_tags';
            referencedColumns: ['id'];
          },
        ];
      };
      themes: {
        Row: {
          checked_on: string | null;
          id: string;
          lead: string;
          lead_organization_id: string | null;
          name: string;
          position: number;
          provisional: boolean;
          slug: string;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          id?: string;
          lead: string;
          lead_organization_id?: string | null;
          name: string;
          position: number;
          provisional?: boolean;
          slug: string;
          source: string;
        };
        Update: {
          checked_on?: string | null;
          id?: string;
          lead?: string;
          lead_organization_id?: string | null;
          name?: string;
          position?: number;
          provisional?: boolean;
          slug?: string;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'themes_lead_organization_id_fkey';
            columns: ['lead_organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'themes_lead_organization_id_fkey';
            columns: ['lead_organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'themes_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'themes_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      vision_tags: {
        Row: {
          checked_on: string | null;
          id: string;
          name: string;
          position: number;
          provisional: boolean;
          slug: string;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          id?: string;
          name: string;
          position: number;
          provisional?: boolean;
          slug: string;
          source: string;
        };
        Update: {
          checked_on?: string | null;
          id?: string;
          name?: string;
          position?: number;
          provisional?: boolean;
          slug?: string;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'vision_tags_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'vision_tags_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      ward_boundaries: {
        Row: {
          checked_on: string | null;
          detail: string;
          geometry: NonNullable<Json>;
          provisional: boolean;
          source: string;
          valid_from: string;
          valid_to: string | null;
          ward_id: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          detail: string;
          geometry: NonNullable<Json>;
          provisional?: boolean;
          source: string;
          valid_from: string;
          valid_to?: string | null;
          ward_id: string;
        };
        Update: {
          checked_on?: string | null;
          detail?: string;
          geometry?: NonNullable<Json>;
          provisional?: boolean;
          source?: string;
          valid_from?: string;
          valid_to?: string | null;
          ward_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'ward_boundaries_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'ward_boundaries_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'ward_boundaries_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'published_wards';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'ward_boundaries_ward_id_fkey';
            columns: ['ward_id'];
            isOneToOne: false;
            referencedRelation: 'wards';
            referencedColumns: ['id'];
          },
        ];
      };
      wards: {
        Row: {
          checked_on: string | null;
          code: string;
          id: string;
          label_latitude: number | null;
          label_longitude: number | null;
          name: string;
          provisional: boolean;
          slug: string;
          source: string;
          valid_from: string;
          valid_to: string | null;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          code: string;
          id?: string;
          label_latitude?: number | null;
          label_longitude?: number | null;
          name: string;
          provisional?: boolean;
          slug: string;
          source: string;
          valid_from: string;
          valid_to?: string | null;
        };
        Update: {
          checked_on?: string | null;
          code?: string;
          id?: string;
          label_latitude?: number | null;
          label_longitude?: number | null;
          name?: string;
          provisional?: boolean;
          slug?: string;
          source?: string;
          valid_from?: string;
          valid_to?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'wards_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'wards_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
    };
    Views: {
      published_consultation_corrections: {
        Row: {
          consultation: string | null;
          corrected_on: string | null;
          id: string;
          record_number: number;
          words: string;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_consultation_notes: {
        Row: {
          became: string;
          consultation: string | null;
          field: string;
          id: string;
          noted_on: string | null;
          number: number | null;
          reason: string;
          was: string;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_consultation_records: {
        Row: {
          consultation: string | null;
          demonstration: boolean;
          files: NonNullable<Json>;
          id: string | null;
          number: number;
          published_on: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_consultation_versions: {
        Row: {
          comparability: string;
          consultation: string | null;
          definition: NonNullable<Json>;
          id: string;
          number: number;
          published_at: string;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_consultations: {
        Row: {
          archived_at: string | null;
          asks_equality: boolean;
          can_change: string;
          cannot_change: string;
          cleared_at: string | null;
          closes_at: string | null;
          contact: string;
          decided_by: string;
          demonstration: boolean;
          id: string;
          is_sensitive: boolean;
          neighbourhoods: Json | null;
          opens_at: string | null;
          other_formats: string;
          privacy: string;
          report_by: string | null;
          reported_at: string | null;
          retained_until: string | null;
          slug: string | null;
          stage: string;
          summary: string;
          title: string;
        };
        ComputedFields: never;
        Insert: {
          archived_at?: string | null;
          asks_equality?: boolean | null;
          can_change?: string | null;
          cannot_change?: string | null;
          cleared_at?: string | null;
          closes_at?: string | null;
          contact?: string | null;
          decided_by?: string | null;
          demonstration?: boolean | null;
          id?: string | null;
          is_sensitive?: boolean | null;
          neighbourhoods?: never;
          opens_at?: string | null;
          other_formats?: string | null;
          privacy?: string | null;
          report_by?: string | null;
          reported_at?: string | null;
          retained_until?: string | null;
          slug?: string | null;
          stage?: string | null;
          summary?: string | null;
          title?: string | null;
        };
        Update: {
          archived_at?: string | null;
          asks_equality?: boolean | null;
          can_change?: string | null;
          cannot_change?: string | null;
          cleared_at?: string | null;
          closes_at?: string | null;
          contact?: string | null;
          decided_by?: string | null;
          demonstration?: boolean | null;
          id?: string | null;
          is_sensitive?: boolean | null;
          neighbourhoods?: never;
          opens_at?: string | null;
          other_formats?: string | null;
          privacy?: string | null;
          report_by?: string | null;
          reported_at?: string | null;
          retained_until?: string | null;
          slug?: string | null;
          stage?: string | null;
          summary?: string | null;
          title?: string | null;
        };
        Relationships: [];
      };
      published_figures: {
        Row: {
          checked_on: string | null;
          id: string;
          measure: string;
          neighbourhood: string | null;
          period: string;
          provisional: boolean;
          source: string;
          unit: string;
          value: number;
          ward: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'figures_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'figures_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_groups: {
        Row: {
          about: string | null;
          checked_on: string | null;
          cost: string | null;
          demonstration: boolean;
          edited_because: string | null;
          edited_on: string | null;
          email: string | null;
          for_whom: string | null;
          hub: string | null;
          id: string;
          meets: string | null;
          name: string | null;
          neighbourhood: string;
          phone: string | null;
          place: string | null;
          slug: string | null;
          volunteers: string | null;
          web: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_help_areas: {
        Row: {
          checked_on: string | null;
          id: string;
          name: string;
          need: string | null;
          page_title: string;
          position: number;
          provisional: boolean;
          sensitive: boolean;
          slug: string;
          source: string;
          summary: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'help_areas_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'help_areas_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_help_lines: {
        Row: {
          address: string | null;
          checked_on: string | null;
          description: string | null;
          email: string | null;
          help_area: string | null;
          hours: string | null;
          id: string;
          name: string;
          number: string | null;
          organization: string | null;
          position: number;
          provisional: boolean;
          scope: string;
          source: string;
          website: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'help_lines_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'help_lines_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_hub_notices: {
        Row: {
          ends_at: string | null;
          id: string;
          location: string;
          open: boolean;
          reason: string;
          starts_at: string;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_indicator_values: {
        Row: {
          checked_on: string | null;
          id: string | null;
          indicator: string;
          period: string;
          provisional: boolean;
          source: string;
          starts_on: string;
          value: number | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'indicator_values_indicator_id_fkey';
            columns: ['indicator'];
            isOneToOne: false;
            referencedRelation: 'indicators';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'indicator_values_indicator_id_fkey';
            columns: ['indicator'];
            isOneToOne: false;
            referencedRelation: 'published_indicators';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'indicator_values_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'indicator_values_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_indicators: {
        Row: {
          about: string;
          baseline: number | null;
          baseline_period: string | null;
          better: string | null;
          checked_on: string | null;
          demonstration: boolean;
          id: string;
          measure: string;
          name: string;
          neighbourhood: string | null;
          position: number;
          provisional: boolean;
          source: string;
          target: number | null;
          target_on: string | null;
          theme: string | null;
          unit: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'indicators_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'indicators_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_locations: {
        Row: {
          address_1: string | null;
          address_2: string | null;
          alternate_name: string | null;
          checked_on: string | null;
          city: string | null;
          contacts: Json | null;
          description: string | null;
          email: string | null;
          facilities: Json | null;
          hours_note: string | null;
          hours_provenance: Json | null;
          id: string;
          kind: string;
          languages: Json | null;
          latitude: number | null;
          longitude: number | null;
          name: string;
          neighbourhood: string | null;
          opening_times: Json | null;
          organization: string | null;
          parent: string | null;
          phones: Json | null;
          photo_description: string | null;
          photo_path: string | null;
          position_accuracy: string | null;
          position_source: string | null;
          postal_code: string | null;
          provisional: boolean;
          slug: string;
          source: string;
          status: string;
          ward: string | null;
          website: string | null;
          what_to_bring: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'locations_position_source_fkey';
            columns: ['position_source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'locations_position_source_fkey';
            columns: ['position_source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'locations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'locations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_neighbourhoods: {
        Row: {
          checked_on: string | null;
          ends_on: string | null;
          id: string;
          mailbox: string | null;
          name: string;
          position: number;
          predecessor: string | null;
          provisional: boolean;
          slug: string;
          source: string;
          starts_on: string | null;
          status: string;
          summary: string | null;
          voluntary_support: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'neighbourhoods_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'neighbourhoods_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_organizations: {
        Row: {
          checked_on: string | null;
          description: string;
          email: string | null;
          id: string;
          name: string;
          neighbourhoods: Json | null;
          parent_organization_id: string | null;
          partner: boolean;
          phones: Json | null;
          provisional: boolean;
          slug: string;
          source: string;
          type: string;
          website: string | null;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          description?: string | null;
          email?: string | null;
          id?: string | null;
          name?: string | null;
          neighbourhoods?: never;
          parent_organization_id?: string | null;
          partner?: boolean | null;
          phones?: never;
          provisional?: boolean | null;
          slug?: string | null;
          source?: string | null;
          type?: string | null;
          website?: string | null;
        };
        Update: {
          checked_on?: string | null;
          description?: string | null;
          email?: string | null;
          id?: string | null;
          name?: string | null;
          neighbourhoods?: never;
          parent_organization_id?: string | null;
          partner?: boolean | null;
          phones?: never;
          provisional?: boolean | null;
          slug?: string | null;
          source?: string | null;
          type?: string | null;
          website?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'organizations_parent_organization_id_fkey';
            columns: ['parent_organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'organizations_parent_organization_id_fkey';
            columns: ['parent_organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'organizations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'organizations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_outcomes: {
        Row: {
          demonstration: boolean | null;
          happened_on: string | null;
          id: string | null;
          kind: string | null;
          neighbourhood: string | null;
          outcome: string | null;
          plan: string | null;
          priorities: Json | null;
          said_by: string | null;
          theme: string | null;
          title: string | null;
          words: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_plan_action_priorities: {
        Row: {
          action: string;
          id: string | null;
          plan: string;
          priority: string | null;
          words: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_plan_actions: {
        Row: {
          council_plan_priority: string | null;
          done_on: string | null;
          due_on: string | null;
          id: string;
          lead: string;
          plan: string;
          position: number;
          rag: string | null;
          status: string;
          stopped_because: string | null;
          stopped_on: string | null;
          title: string;
          what_changed: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_plan_decisions: {
        Row: {
          decided_by: string;
          decided_on: string;
          demonstration: boolean;
          id: string;
          minutes_url: string | null;
          neighbourhood: string;
          theme: string | null;
          what: string;
          why: string;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_plan_reviews: {
        Row: {
          id: string;
          looked_at: string;
          next_steps: string;
          plan: string;
          rag: string;
          reviewed_as: string;
          reviewed_on: string;
          status: string;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_plans: {
        Row: {
          demonstration: boolean;
          ended_because: string | null;
          ended_on: string | null;
          id: string;
          last_reviewed_on: string | null;
          lead: string;
          neighbourhood: string;
          published_on: string | null;
          rag: string | null;
          review_due_on: string | null;
          state: string;
          summary: string;
          theme: string;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_priorities: {
        Row: {
          demonstration: boolean;
          edited_because: string | null;
          edited_on: string | null;
          hub: string | null;
          id: string;
          kind: string | null;
          month: string | null;
          neighbourhood: string;
          people: number | null;
          published_on: string | null;
          slug: string | null;
          theme: string | null;
          ward: string | null;
          words: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_priority_answers: {
        Row: {
          answered_as: string;
          answered_on: string | null;
          demonstration: boolean | null;
          grouped: boolean | null;
          id: string;
          outcome: string;
          priority: string | null;
          replaced_on: string | null;
          words: string;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_priority_counts: {
        Row: {
          breakdown: string | null;
          id: string | null;
          month: string | null;
          neighbourhood: string | null;
          people: number | null;
          theme: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_report_routes: {
        Row: {
          about: string;
          checked_on: string | null;
          email: string | null;
          id: string;
          name: string;
          number: string | null;
          position: number;
          process: string | null;
          provisional: boolean | null;
          service: string | null;
          slug: string;
          source: string | null;
          website: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      published_service_at_locations: {
        Row: {
          checked_on: string | null;
          description: string | null;
          id: string;
          location: string;
          location_id: string;
          provisional: boolean;
          schedules: Json | null;
          service: string;
          service_id: string;
          source: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'service_at_locations_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_at_locations_location_id_fkey';
            columns: ['location_id'];
            isOneToOne: false;
            referencedRelation: 'published_locations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_at_locations_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'published_services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_at_locations_service_id_fkey';
            columns: ['service_id'];
            isOneToOne: false;
            referencedRelation: 'services';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'service_at_locations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'service_at_locations_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_services: {
        Row: {
          access: string;
          application_process: string | null;
          checked_on: string | null;
          contacts: Json | null;
          cost: string;
          description: string;
          email: string | null;
          fees: string | null;
          id: string;
          languages: Json | null;
          locations: Json | null;
          maximum_age: number | null;
          minimum_age: number | null;
          name: string;
          organization: string;
          organization_id: string;
          phones: Json | null;
          provisional: boolean;
          slug: string;
          source: string;
          status: string;
          terms: Json | null;
          tier: string | null;
          url: string | null;
          what_to_bring: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'services_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'services_organization_id_fkey';
            columns: ['organization_id'];
            isOneToOne: false;
            referencedRelation: 'published_organizations';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'services_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'services_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_sessions: {
        Row: {
          bank_holidays: string;
          booking: string;
          byday: string | null;
          bymonthday: number | null;
          checked_on: string | null;
          closes_at: string | null;
          cost: string;
          description: string | null;
          dtstart: string | null;
          exceptions: Json | null;
          freq: string | null;
          id: string;
          interval: number;
          location: string | null;
          maximum_age: number | null;
          meeting_area: string | null;
          minimum_age: number | null;
          name: string;
          neighbourhood: string | null;
          opens_at: string | null;
          provisional: boolean;
          service: string | null;
          slug: string;
          source: string;
          team: string | null;
          valid_from: string | null;
          valid_to: string | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'sessions_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'sessions_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_sources: {
        Row: {
          attribution: string | null;
          licence: string | null;
          name: string;
          note: string | null;
          published_on: string | null;
          publisher: string | null;
          slug: string;
          url: string | null;
        };
        ComputedFields: never;
        Insert: {
          attribution?: string | null;
          licence?: string | null;
          name?: string | null;
          note?: string | null;
          published_on?: string | null;
          publisher?: string | null;
          slug?: string | null;
          url?: string | null;
        };
        Update: {
          attribution?: string | null;
          licence?: string | null;
          name?: string | null;
          note?: string | null;
          published_on?: string | null;
          publisher?: string | null;
          slug?: string | null;
          url?: string | null;
        };
        Relationships: [];
      };
      published_support_hours: {
        Row: {
          closes_at: string | null;
          opens_at: string | null;
          weekday: number;
        };
        ComputedFields: never;
        Insert: {
          closes_at?: never;
          opens_at?: never;
          weekday?: number | null;
        };
        Update: {
          closes_at?: never;
          opens_at?: never;
          weekday?: number | null;
        };
        Relationships: [];
      };
      published_support_needs: {
        Row: {
          checked_on: string | null;
          description: string;
          id: string;
          name: string;
          position: number;
          provisional: boolean;
          respond_urgently_within_hours: number | null;
          respond_within_hours: number | null;
          sensitive: boolean;
          slug: string;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          description?: string | null;
          id?: string | null;
          name?: string | null;
          position?: number | null;
          provisional?: boolean | null;
          respond_urgently_within_hours?: never;
          respond_within_hours?: never;
          sensitive?: boolean | null;
          slug?: string | null;
          source?: string | null;
        };
        Update: {
          checked_on?: string | null;
          description?: string | null;
          id?: string | null;
          name?: string | null;
          position?: number | null;
          provisional?: boolean | null;
          respond_urgently_within_hours?: never;
          respond_within_hours?: never;
          sensitive?: boolean | null;
          slug?: string | null;
          source?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'support_needs_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'support_needs_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_taxonomies: {
        Row: {
          description: string;
          id: string;
          name: string;
          slug: string;
        };
        ComputedFields: never;
        Insert: {
          description?: string | null;
          id?: string | null;
          name?: string | null;
          slug?: string | null;
        };
        Update: {
          description?: string | null;
          id?: string | null;
          name?: string | null;
          slug?: string | null;
        };
        Relationships: [];
      };
      published_taxonomy_terms: {
        Row: {
          description: string;
          id: string;
          name: string;
          parent_id: string | null;
          position: number;
          slug: string;
          taxonomy: string;
          taxonomy_id: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'taxonomy_terms_parent_id_fkey';
            columns: ['parent_id'];
            isOneToOne: false;
            referencedRelation: 'published_taxonomy_terms';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'taxonomy_terms_parent_id_fkey';
            columns: ['parent_id'];
            isOneToOne: false;
            referencedRelation: 'taxonomy_terms';
            referencedColumns: ['id'];
          },
        ];
      };
      published_themes: {
        Row: {
          checked_on: string | null;
          id: string;
          lead: string;
          lead_organization: string | null;
          name: string;
          position: number;
          provisional: boolean;
          slug: string;
          source: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'themes_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'themes_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_vision_tags: {
        Row: {
          checked_on: string | null;
          id: string;
          name: string;
          position: number;
          provisional: boolean;
          slug: string;
          source: string;
          themes: Json | null;
        };
        ComputedFields: never;
        Insert: {
          checked_on?: string | null;
          id?: string | null;
          name?: string | null;
          position?: number | null;
          provisional?: boolean | null;
          slug?: string | null;
          source?: string | null;
          themes?: never;
        };
        Update: {
          checked_on?: string | null;
          id?: string | null;
          name?: string | null;
          position?: number | null;
          provisional?: boolean | null;
          slug?: string | null;
          source?: string | null;
          themes?: never;
        };
        Relationships: [
          {
            foreignKeyName: 'vision_tags_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'vision_tags_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
      published_wards: {
        Row: {
          boundary_detail: string | null;
          boundary_source: string | null;
          checked_on: string | null;
          code: string;
          geometry: Json | null;
          id: string;
          label_latitude: number | null;
          label_longitude: number | null;
          name: string;
          neighbourhood: string | null;
          neighbourhood_provisional: boolean | null;
          neighbourhood_source: string | null;
          provisional: boolean;
          slug: string;
          source: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'neighbourhood_wards_source_fkey';
            columns: ['neighbourhood_source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'neighbourhood_wards_source_fkey';
            columns: ['neighbourhood_source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'ward_boundaries_source_fkey';
            columns: ['boundary_source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'ward_boundaries_source_fkey';
            columns: ['boundary_source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'wards_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'published_sources';
            referencedColumns: ['slug'];
          },
          {
            foreignKeyName: 'wards_source_fkey';
            columns: ['source'];
            isOneToOne: false;
            referencedRelation: 'sources';
            referencedColumns: ['slug'];
          },
        ];
      };
    };
    Functions: {
      add_case_note: { Args: { id: string; seen: number; words: string }; Returns: Json };
      add_correction: { Args: { consultation: string; words: string }; Returns: Json };
      add_goal: { Args: { id: string; seen: number; words: string }; Returns: Json };
      add_need: { Args: { id: string; need: string; seen: number }; Returns: Json };
      answer_priority: {
        Args: {
          answer: string;
          answered_as: string;
          id: string;
          outcome: string;
          reason?: string;
          version: number;
        };
        Returns: Json;
      };
      archive_consultation: { Args: { id: string; version: number }; Returns: Json };
      area_dashboard: { Args: { neighbourhood: string }; Returns: Json };
      assign_case: {
        Args: { id: string; lead?: string; seen: number; words?: string };
        Returns: Json;
      };
      book_appointment: {
        Args: { at: string; id: string; location?: string; seen: number };
        Returns: Json;
      };
      broken_promise_count: { Args: Record<PropertyKey, never>; Returns: number };
      broken_promises: { Args: Record<PropertyKey, never>; Returns: Json };
      case_leads: { Args: { neighbourhood?: string }; Returns: Json };
      case_queue: {
        Args: {
          after_id?: string;
          after_rank?: number;
          after_respond_by?: string;
          area?: string;
          list?: string;
          need?: string;
          reference?: string;
          team?: string;
        };
        Returns: Json;
      };
      case_record: { Args: { id: string }; Returns: Json };
      case_to_triage: { Args: { id: string }; Returns: Json };
      caseload_list: { Args: Record<PropertyKey, never>; Returns: Json };
      cases_found: { Args: { search: string }; Returns: Json };
      change_dates: {
        Args: {
          closes_at: string;
          consultation: string;
          opens_at: string;
          reason?: string;
          report_by: string;
          retained_until: string;
          version: number;
        };
        Returns: number;
      };
      change_response: { Args: { answers?: Json; code?: string; texts?: Json }; Returns: Json };
      change_response_page: { Args: { '': string }; Returns: unknown };
      change_safe_contact: {
        Args: {
          consent?: string;
          contact?: Json;
          id: string;
          reason: string;
          seen: number;
          wants_contact: boolean;
        };
        Returns: Json;
      };
      change_staff: {
        Args: {
          all_neighbourhoods?: boolean;
          id: string;
          name: string;
          neighbourhoods?: string[];
          organization_id?: string;
          role: string;
          version: number;
          wards?: string[];
        };
        Returns: number;
      };
      check_group: { Args: { id: string; version: number }; Returns: Json };
      close_apart_cases: { Args: { ids: string[]; seen: number[]; words: string }; Returns: Json };
      close_case: {
        Args: { follow_up?: string; id: string; outcome: string; seen: number; words: string };
        Returns: Json;
      };
      close_consultation: {
        Args: { consultation: string; reason: string; version: number };
        Returns: number;
      };
      close_hub: {
        Args: { ends_at?: string; location: string; reason: string; starts_at?: string };
        Returns: string;
      };
      consultation_record: {
        Args: { consultation: string };
        Returns: {
          action: string;
          after: Json;
          at: string;
          before: Json;
          by: string;
          changed: string[];
          entity: string;
          id: number;
          reason: string;
        }[];
      };
      consultation_results: { Args: { id: string }; Returns: Json };
      consultations_in_my_areas: {
        Args: Record<PropertyKey, never>;
        Returns: {
          closes_at: string;
          demonstration: boolean;
          id: string;
          may_edit: boolean;
          may_read: boolean;
          neighbourhoods: string[];
          opens_at: string;
          report_by: string;
          slug: string;
          state: string;
          title: string;
        }[];
      };
      correct_submission: { Args: { code?: string; said?: string }; Returns: Json };
      create_consultation: {
        Args: { definition?: Json; neighbourhoods: string[]; title: string };
        Returns: string;
      };
      create_plans: { Args: { neighbourhood: string; themes?: string[] }; Returns: number };
      decline_group: { Args: { id: string; reason: string; version: number }; Returns: Json };
      decline_priorities: {
        Args: { ids: string[]; reason: string; versions: number[] };
        Returns: Json;
      };
      decline_priority: { Args: { id: string; reason: string; version: number }; Returns: Json };
      delete_draft: { Args: { consultation: string; version: number }; Returns: undefined };
      delete_routing_rule: { Args: { id: string; seen: number }; Returns: Json };
      discard_hub_draft: { Args: { location: string; version: number }; Returns: undefined };
      dismiss_warning: {
        Args: {
          consultation: string;
          reason: string;
          rule: string;
          subject: string;
          wording?: string;
        };
        Returns: undefined;
      };
      duplicate_consultation: { Args: { consultation: string; title: string }; Returns: string };
      edit_group: {
        Args: {
          about?: string;
          agreed?: string;
          cost?: string;
          for_whom?: string;
          group_email?: string;
          group_phone?: string;
          group_web?: string;
          hub?: string;
          id: string;
          meets?: string;
          name?: string;
          neighbourhood?: string;
          place?: string;
          reason?: string;
          version: number;
          volunteers?: string;
        };
        Returns: Json;
      };
      end_plan: { Args: { plan: string; reason: string; version: number }; Returns: string };
      enter_priority: {
        Args: {
          age_group?: string;
          channel?: string;
          disability?: string;
          email?: string;
          ethnic_group?: string;
          idempotency_key?: string;
          kind?: string;
          latitude?: string;
          longitude?: string;
          neighbourhood?: string;
          phone?: string;
          place?: string;
          said?: string;
          sex?: string;
          theme?: string;
          under?: string;
          ward?: string;
        };
        Returns: Json;
      };
      enter_referral: {
        Args: { channel?: string; consent?: string; idempotency_key?: string; referral?: Json };
        Returns: Json;
      };
      enter_response: {
        Args: {
          age_group?: string;
          answers?: Json;
          channel?: string;
          consultation?: string;
          disability?: string;
          ethnic_group?: string;
          idempotency_key?: string;
          sex?: string;
          texts?: Json;
          version?: number;
          via?: string;
        };
        Returns: Json;
      };
      erase_case: { Args: { id: string; reason: string; seen: number }; Returns: Json };
      erase_response: { Args: { code: string; reason: string }; Returns: Json };
      escalate_case: { Args: { id: string; seen: number; words: string }; Returns: Json };
      export_case: { Args: { id: string }; Returns: Json };
      export_priorities: {
        Args: {
          after_at?: string;
          after_id?: string;
          area?: string;
          channel?: string;
          kind?: string;
          state?: string;
          theme?: string;
          words?: string;
        };
        Returns: Json;
      };
      export_responses: {
        Args: { after_at?: string; after_id?: string; consultation: string };
        Returns: Json;
      };
      find_response: { Args: { code: string }; Returns: Json };
      finish_plan_action: {
        Args: { action: string; done_on?: string; version: number; what_changed: string };
        Returns: string;
      };
      follow_up_numbers: { Args: Record<PropertyKey, never>; Returns: Json };
      forget_test_responses: { Args: { consultation: string }; Returns: number };
      group_teller: { Args: { id: string }; Returns: Json };
      hub_to_edit: { Args: { location: string }; Returns: Json };
      hubs_to_check: {
        Args: Record<PropertyKey, never>;
        Returns: {
          area: string;
          checks: Json;
          closures: Json;
          draft_at: string;
          draft_by: string;
          id: string;
          kind: string;
          masked: boolean;
          may_edit: boolean;
          name: string;
          slug: string;
          status: string;
        }[];
      };
      inbox: {
        Args: {
          after_at?: string;
          after_id?: string;
          area?: string;
          channel?: string;
          kind?: string;
          state?: string;
          theme?: string;
          words?: string;
        };
        Returns: Json;
      };
      inbox_counts: {
        Args: Record<PropertyKey, never>;
        Returns: {
          count: number;
          neighbourhood_id: string;
          oldest: string;
          state: string;
        }[];
      };
      invite_staff: {
        Args: {
          all_neighbourhoods?: boolean;
          email: string;
          name: string;
          neighbourhoods?: string[];
          organization_id?: string;
          role: string;
          wards?: string[];
        };
        Returns: string;
      };
      invite_staff_again: { Args: { id: string; version: number }; Returns: number };
      judge_repeat: { Args: { leave_out: boolean; response: string; seen: number }; Returns: Json };
      likely_duplicates: { Args: { id: string }; Returns: Json };
      link_priority: { Args: { action: string; priority: string }; Returns: undefined };
      look_for_person: {
        Args: {
          email?: string;
          name?: string;
          phone?: string;
          reason?: string;
          reference?: string;
        };
        Returns: Json;
      };
      merge_case: {
        Args: { id: string; into_case: string; seen: number; words?: string };
        Returns: Json;
      };
      merge_priorities: {
        Args: {
          from_ids: string[];
          from_versions: number[];
          into_id: string;
          into_version: number;
          reason?: string;
        };
        Returns: Json;
      };
      my_account: { Args: Record<PropertyKey, never>; Returns: Json };
      my_day: { Args: Record<PropertyKey, never>; Returns: Json };
      note_contact: {
        Args: {
          id: string;
          next_step?: string;
          next_step_at?: string;
          other_needs?: string[];
          reached: boolean;
          seen: number;
          way: string;
          why?: string;
          words?: string;
        };
        Returns: Json;
      };
      note_page_visit: {
        Args: { area?: string; consultation?: string; page?: string; via?: string };
        Returns: undefined;
      };
      note_reading: { Args: { id: string }; Returns: string };
      open_case_again: { Args: { id: string; seen: number; words: string }; Returns: Json };
      plan_next_step: {
        Args: { at: string; id: string; seen: number; words?: string };
        Returns: Json;
      };
      possible_plan_owners: {
        Args: { neighbourhood: string };
        Returns: {
          id: string;
          name: string;
          role: string;
        }[];
      };
      priority_contact: { Args: { id: string }; Returns: Json };
      priority_history: { Args: { id: string }; Returns: Json };
      publish_changes: {
        Args: { consultation: string; reason?: string; version: number };
        Returns: number;
      };
      publish_consultation: {
        Args: { comparability?: string; consultation: string; version: number };
        Returns: string;
      };
      publish_group: { Args: { id: string; version: number }; Returns: Json };
      publish_hub_draft: { Args: { location: string; version: number }; Returns: string[] };
      publish_outcome: {
        Args: { consultation: string; note?: string; version: number };
        Returns: Json;
      };
      publish_plan: { Args: { plan: string; version: number }; Returns: string };
      publish_priorities: { Args: { ids: string[]; versions: number[] }; Returns: Json };
      publish_priority: {
        Args: { id: string; reason?: string; version: number; wording?: string };
        Returns: Json;
      };
      questions_page: {
        Args: {
          code?: string;
          kept?: string;
          manage?: string;
          met?: string;
          respect?: string;
          step?: string;
        };
        Returns: unknown;
      };
      queue_counts: { Args: Record<PropertyKey, never>; Returns: Json };
      reach_goal: {
        Args: { goal: string; id: string; seen: number; words?: string };
        Returns: Json;
      };
      read_priority: { Args: { id: string }; Returns: Json };
      receipt_page: { Args: { code?: string; said?: string; step?: string }; Returns: unknown };
      receipt_status: { Args: { code?: string }; Returns: Json };
      record_follow_up: {
        Args: {
          id: string;
          kept?: string;
          manage?: string;
          met?: string;
          respect?: string;
          seen: number;
          way: string;
        };
        Returns: Json;
      };
      record_plan_review: {
        Args: {
          looked_at?: string;
          next_steps?: string;
          plan: string;
          rag: string;
          reviewed_on?: string;
          status: string;
          version: number;
        };
        Returns: string;
      };
      refer_on: {
        Args: { id: string; organization: string; seen: number; words: string };
        Returns: Json;
      };
      referral_route: { Args: { needs?: string[]; neighbourhood?: string }; Returns: Json };
      remove_answer_template: { Args: { id: string; version: number }; Returns: Json };
      remove_staff: { Args: { id: string; version: number }; Returns: number };
      reopen_hub: { Args: { closure: string; location: string }; Returns: undefined };
      reorder_plan_actions: { Args: { actions: string[]; plan: string }; Returns: string };
      report_listing: {
        Args: {
          details?: string;
          email?: string;
          idempotency_key?: string;
          listing_id?: string;
          listing_type?: string;
          problem?: string;
          seconds_taken?: string;
          website?: string;
        };
        Returns: Json;
      };
      response_texts_page: {
        Args: {
          after_at?: string;
          after_id?: string;
          consultation: string;
          question: string;
          tag?: string;
          words?: string;
        };
        Returns: Json;
      };
      response_to_change: { Args: { code?: string }; Returns: Json };
      restore_priority: { Args: { id: string; reason?: string; version: number }; Returns: Json };
      restore_warning: {
        Args: { consultation: string; rule: string; subject: string };
        Returns: undefined;
      };
      resume_plan_action: { Args: { action: string; version: number }; Returns: string };
      save_answer_template: {
        Args: { id?: string; outcome: string; title: string; version?: number; words: string };
        Returns: Json;
      };
      save_caseload: {
        Args: {
          capacity?: number;
          covered_by?: string;
          covered_from?: string;
          covered_until?: string;
          person: string;
          seen: number;
        };
        Returns: Json;
      };
      save_consultation: {
        Args: {
          asks_equality: boolean;
          can_change: string;
          cannot_change: string;
          consultation: string;
          contact: string;
          decided_by: string;
          is_sensitive: boolean;
          neighbourhoods: string[];
          other_formats: string;
          privacy: string;
          summary: string;
          title: string;
          version: number;
        };
        Returns: number;
      };
      save_definition: {
        Args: { consultation: string; definition: Json; version: number };
        Returns: number;
      };
      save_hub_draft: {
        Args: { content: Json; location: string; seen: string; version: number };
        Returns: number;
      };
      save_outcome: {
        Args: {
          actions: string[];
          consultation: string;
          heard: string;
          priorities: string[];
          questions: string[];
          version: number;
          will_change: Json;
          will_not_change: Json;
        };
        Returns: Json;
      };
      save_plan: {
        Args: { lead: string; plan: string; summary: string; version: number };
        Returns: string;
      };
      save_plan_action: {
        Args: {
          action: string;
          council_plan_priority: string;
          due_on: string;
          lead: string;
          new_id?: string;
          plan: string;
          rag: string;
          status: string;
          title: string;
          version: number;
        };
        Returns: string;
      };
      save_plan_decision: {
        Args: {
          decided_by: string;
          decided_on: string;
          decision: string;
          minutes_url: string;
          neighbourhood: string;
          new_id?: string;
          notes: string;
          plan: string;
          public: boolean;
          version: number;
          what: string;
          why: string;
        };
        Returns: string;
      };
      save_routing_rule: {
        Args: { id?: string; need?: string; neighbourhood?: string; seen?: number; team: string };
        Returns: Json;
      };
      save_sharing: {
        Args: { agreed: boolean; id: string; organization: string; seen: number; words?: string };
        Returns: Json;
      };
      save_support_team: {
        Args: { id?: string; is_default?: boolean; name: string; seen?: number };
        Returns: Json;
      };
      set_plan_owner: { Args: { owner: string; plan: string; version: number }; Returns: string };
      set_priorities_theme: {
        Args: { ids: string[]; theme: string; versions: number[] };
        Returns: Json;
      };
      set_priority_place: {
        Args: {
          hub?: string;
          id: string;
          neighbourhood: string;
          reason?: string;
          theme?: string;
          version: number;
          ward?: string;
        };
        Returns: Json;
      };
      set_theme_vision_tags: { Args: { tags: string[]; theme: string }; Returns: undefined };
      settle_appointment: {
        Args: { appointment: string; became: string; id: string; seen: number; words?: string };
        Returns: Json;
      };
      settle_escalation: { Args: { id: string; seen: number; words: string }; Returns: Json };
      similar_priorities: { Args: { neighbourhood?: string; said?: string }; Returns: Json };
      similar_to_group: { Args: { id: string; words?: string }; Returns: Json };
      staff_list: {
        Args: Record<PropertyKey, never>;
        Returns: {
          all_neighbourhoods: boolean;
          demonstration: boolean;
          email: string;
          id: string;
          invited_at: string;
          name: string;
          neighbourhoods: Json;
          organization_id: string;
          removed_at: string;
          role: string;
          signed_in_at: string;
          version: number;
          wards: Json;
        }[];
      };
      stop_follow_up: { Args: { id: string; seen: number }; Returns: Json };
      stop_plan_action: { Args: { action: string; version: number; why: string }; Returns: string };
      submit_group: {
        Args: {
          about?: string;
          agreed?: string;
          cost?: string;
          for_whom?: string;
          group_email?: string;
          group_phone?: string;
          group_web?: string;
          hub?: string;
          idempotency_key?: string;
          meets?: string;
          name?: string;
          neighbourhood?: string;
          place?: string;
          relation?: string;
          seconds_taken?: string;
          volunteers?: string;
          website?: string;
          your_email?: string;
          your_name?: string;
          your_phone?: string;
        };
        Returns: Json;
      };
      submit_group_page: {
        Args: {
          about?: string;
          agreed?: string;
          cost?: string;
          for_whom?: string;
          group_email?: string;
          group_phone?: string;
          group_web?: string;
          hub?: string;
          idempotency_key?: string;
          meets?: string;
          name?: string;
          neighbourhood?: string;
          place?: string;
          relation?: string;
          seconds_taken?: string;
          volunteers?: string;
          website?: string;
          your_email?: string;
          your_name?: string;
          your_phone?: string;
        };
        Returns: unknown;
      };
      submit_priority: {
        Args: {
          age_group?: string;
          disability?: string;
          email?: string;
          ethnic_group?: string;
          idempotency_key?: string;
          kind?: string;
          latitude?: string;
          longitude?: string;
          neighbourhood?: string;
          phone?: string;
          place?: string;
          said?: string;
          seconds_taken?: string;
          sex?: string;
          theme?: string;
          ward?: string;
          website?: string;
        };
        Returns: Json;
      };
      submit_priority_page: {
        Args: {
          age_group?: string;
          disability?: string;
          email?: string;
          ethnic_group?: string;
          idempotency_key?: string;
          kind?: string;
          latitude?: string;
          longitude?: string;
          neighbourhood?: string;
          phone?: string;
          place?: string;
          said?: string;
          seconds_taken?: string;
          sex?: string;
          theme?: string;
          ward?: string;
          website?: string;
        };
        Returns: unknown;
      };
      submit_referral: {
        Args: {
          idempotency_key?: string;
          referral?: Json;
          seconds_taken?: string;
          website?: string;
        };
        Returns: Json;
      };
      submit_referral_page: { Args: { '': string }; Returns: unknown };
      submit_response: {
        Args: {
          age_group?: string;
          answers?: Json;
          consultation?: string;
          disability?: string;
          ethnic_group?: string;
          idempotency_key?: string;
          seconds_taken?: string;
          seed?: number;
          sex?: string;
          texts?: Json;
          version?: number;
          via?: string;
          website?: string;
        };
        Returns: Json;
      };
      submit_response_page: { Args: { '': string }; Returns: unknown };
      submit_test_response: {
        Args: {
          answers?: Json;
          consultation: string;
          seed?: number;
          texts?: Json;
          version?: number;
        };
        Returns: Json;
      };
      support_numbers: { Args: { first_month?: string; last_month?: string }; Returns: Json };
      support_priority: { Args: { priority_id?: string; supporter?: string }; Returns: Json };
      tag_text: { Args: { question: string; response: string; tag: string }; Returns: string[] };
      take_back_consultation: {
        Args: { consultation: string; reason: string; version: number };
        Returns: number;
      };
      take_down_group: { Args: { id: string; reason: string; version: number }; Returns: Json };
      test_responses: {
        Args: { consultation: string };
        Returns: {
          answers: Json;
          by: string;
          id: string;
          received_at: string;
          texts: Json;
          version: number;
        }[];
      };
      triage_case: {
        Args: {
          id: string;
          needs?: string[];
          neighbourhood?: string;
          risk: string;
          seen: number;
          team?: string;
          words?: string;
        };
        Returns: Json;
      };
      unlink_priority: { Args: { action: string; priority: string }; Returns: undefined };
      unmerge_case: { Args: { id: string; seen: number; words?: string }; Returns: Json };
      unmerge_priority: { Args: { id: string; reason?: string; version: number }; Returns: Json };
      unpublish_priority: { Args: { id: string; reason: string; version: number }; Returns: Json };
      unsupport_priority: { Args: { priority_id?: string; supporter?: string }; Returns: Json };
      untag_text: { Args: { question: string; response: string; tag: string }; Returns: string[] };
      whom_a_consultation_asks: { Args: { consultation: string }; Returns: Json };
      withdraw_submission: { Args: { code?: string }; Returns: Json };
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, 'public'>];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    ? (DefaultSchema['Tables'] & DefaultSchema['Views'])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    keyof DefaultSchema['Tables'] | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    keyof DefaultSchema['Enums'] | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums']
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums'][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema['Enums']
    ? DefaultSchema['Enums'][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    keyof DefaultSchema['CompositeTypes'] | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes']
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes'][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema['CompositeTypes']
    ? DefaultSchema['CompositeTypes'][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {},
  },
} as const;
